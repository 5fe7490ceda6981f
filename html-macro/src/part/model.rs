//! What a piece of markup writes, which components it calls, and where its slots stand.

use proc_macro2::{Span, TokenTree};

/// What a piece of markup writes, calls, and where its slots stand.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) own: Written,
    pub(crate) calls: Vec<Call>,
    pub(crate) slots: Vec<SlotSpot>,
}

/// What is written without the help of components.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// The outermost elements and texts, each kind once.
    pub(crate) roots: Vec<Item>,
    /// The elements at any depth that some element forbids, each kind once.
    pub(crate) inner: Vec<Item>,
}

/// An element, or a text.
#[derive(Debug)]
pub(crate) struct Item {
    /// Empty for text.
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) categories: u128,
}

/// A call of a component.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) path: Vec<TokenTree>,
    pub(crate) span: Span,
    pub(crate) at: Spot,
    pub(crate) given: Vec<Given>,
}

/// What is given to a slot.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) slot: String,
    pub(crate) written: Written,
}

/// Where a slot of the component stands.
#[derive(Debug)]
pub(crate) struct SlotSpot {
    pub(crate) slot: String,
    pub(crate) at: Spot,
}

/// A place in the markup.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    pub(crate) base: Base,
    pub(crate) near: Near,
    /// What the elements between it and its base forbid.
    pub(crate) bans: Vec<(&'static str, Span, u128)>,
    pub(crate) span: Span,
}

/// What the place is in, as far as this markup doesn't say it itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    /// What is around the whole.
    Around,
    /// The slot of a call, by its number.
    Slot(usize, String),
    /// A template, which is a document of its own.
    Template,
}

/// What this markup says of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Near {
    /// Nothing: the base says it.
    Base,
    /// Anything may stand there.
    Anything,
    /// An element is around it.
    Element {
        parent: String,
        holds: String,
        allowed: u128,
        text: bool,
    },
}

impl Outline {
    /// Forgets the calls, and the slots that stand in what is given to them.
    pub(crate) fn forget_calls(&mut self) {
        self.calls.clear();
        self.slots
            .retain(|slot| !matches!(slot.at.base, Base::Slot(..)));
    }
}

impl Written {
    /// Adds an outermost element or text, unless there is one of its kind.
    pub(crate) fn root(&mut self, name: &str, span: Span, categories: u128) {
        add(&mut self.roots, name, span, categories);
    }

    /// Adds an element at some depth, unless there is one of its kind.
    pub(crate) fn inner(&mut self, name: &str, span: Span, categories: u128) {
        add(&mut self.inner, name, span, categories);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.roots.is_empty() && self.inner.is_empty()
    }
}

fn add(items: &mut Vec<Item>, name: &str, span: Span, categories: u128) {
    let there = items
        .iter()
        .any(|item| item.categories == categories && item.name.is_empty() == name.is_empty());
    if !there {
        items.push(Item {
            name: name.to_owned(),
            span,
            categories,
        });
    }
}
