//! Notes what markup writes and calls, while it is walked for the checker.

use super::model::{Base, Call, Given, Near, Outline, SlotSpot, Spot, Written};
use html_spec::check::{Checker, Place, forbidden};
use proc_macro2::{Span, TokenTree};

/// Notes what markup writes and calls.
#[derive(Debug)]
pub(crate) struct Collector {
    pub(crate) outline: Outline,
    /// The slots of the component around, by their names.
    slots: Vec<String>,
    /// What is being given to slots, outermost first.
    open: Vec<(usize, String, Written)>,
    /// What some element forbids.
    forbidden: u128,
}

impl Collector {
    pub(crate) fn new(slots: Vec<String>) -> Self {
        Self {
            outline: Outline::default(),
            slots,
            open: Vec::new(),
            forbidden: forbidden().bits(),
        }
    }

    /// An element's start tag has ended. `outermost` says that what is around the piece, or the slot, judges it.
    pub(crate) fn element(&mut self, checker: &Checker<Span>, outermost: bool, span: Span) {
        let Some(seen) = checker.seen() else { return };
        if outermost {
            self.written().root(seen.name, span, seen.possible.bits());
        }
        let inner = seen.certain.bits() & self.forbidden;
        if inner != 0 && !checker.is_in_template() {
            self.outline.own.inner(seen.name, span, inner);
            for (.., written) in &mut self.open {
                written.inner(seen.name, span, inner);
            }
        }
    }

    /// Literal text.
    pub(crate) fn text(&mut self, checker: &Checker<Span>, text: &str, span: Span) {
        if !text.trim_ascii().is_empty() && is_outermost(checker) {
            self.written().root("", span, 0);
        }
    }

    /// A call of a component begins. Returns its number.
    pub(crate) fn call(
        &mut self,
        checker: &Checker<Span>,
        path: &[TokenTree],
        span: Span,
    ) -> usize {
        let at = self.spot(checker, span);
        self.outline.calls.push(Call {
            path: path.to_vec(),
            span,
            at,
            given: Vec::new(),
        });
        self.outline.calls.len() - 1
    }

    /// What is given to a slot of a call begins.
    pub(crate) fn given(&mut self, call: usize, slot: &str) {
        self.open.push((call, slot.to_owned(), Written::default()));
    }

    /// It ends.
    pub(crate) fn given_end(&mut self) {
        let Some((call, slot, written)) = self.open.pop() else {
            return;
        };
        if let Some(call) = self
            .outline
            .calls
            .get_mut(call)
            .filter(|_| !written.is_empty())
        {
            call.given.push(Given { slot, written });
        }
    }

    /// `{name}`: a slot of the component around, perhaps.
    pub(crate) fn splice(&mut self, checker: &Checker<Span>, tokens: &[TokenTree], span: Span) {
        let [TokenTree::Ident(name)] = tokens else {
            return;
        };
        let slot = name.to_string();
        if self.slots.contains(&slot) {
            let at = self.spot(checker, span);
            self.outline.slots.push(SlotSpot { slot, at });
        }
    }

    /// What the markup says about the place where the walk is.
    fn spot(&self, checker: &Checker<Span>, span: Span) -> Spot {
        let base = self.open.last().map_or(Base::Around, |(call, slot, _)| {
            Base::Slot(*call, slot.clone())
        });
        let near = match checker.surroundings() {
            Place::Around => Near::Base,
            Place::Anything => Near::Anything,
            // Where only text may stand, no component may, whatever it writes: that is said elsewhere.
            Place::Inside { allowed, text, .. } if allowed.is_empty() && text => Near::Anything,
            Place::Inside {
                parent,
                allowed,
                text,
            } => Near::Element {
                parent: parent.to_owned(),
                holds: checker.content_in_words(),
                allowed: allowed.bits(),
                text,
            },
        };
        let (base, bans) = match checker.bans() {
            Some(bans) => (base, bans),
            None => (Base::Template, Vec::new()),
        };
        let bans = bans
            .into_iter()
            .map(|(name, categories, at)| (name, at, categories.bits()))
            .collect();
        Spot {
            base,
            near,
            bans,
            span,
        }
    }

    /// What the outermost elements belong to now.
    fn written(&mut self) -> &mut Written {
        match self.open.last_mut() {
            Some((.., written)) => written,
            None => &mut self.outline.own,
        }
    }
}

/// Whether what comes next is for what is around the piece, or the slot, to judge.
pub(crate) fn is_outermost(checker: &Checker<Span>) -> bool {
    checker.surroundings() == Place::Around
}
