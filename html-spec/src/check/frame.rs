//! What the checker remembers about each element that is open.

use super::progress::Progress;
use super::raw::Part;
use crate::element::{Categories, Element, Namespace, TextKind};
use alloc::string::String;
use alloc::vec::Vec;

/// The vocabulary that the children of an element belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// It isn't known what surrounds the markup: any vocabulary.
    Unknown,
    /// HTML, with `svg` and `math`.
    Html,
    /// SVG.
    Svg,
    /// MathML.
    MathMl,
    /// A text of MathML (`mtext`, `mi` …), which HTML may stand in.
    MathText,
}

/// An element that is open.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states of one machine"
)]
#[derive(Debug)]
pub(super) struct Frame<L> {
    /// Nothing for a component, a custom element, an unknown name, and for what surrounds the whole.
    pub(super) element: Option<&'static Element>,
    /// The name, as messages say it; empty for a component and for what surrounds the whole.
    pub(super) name: Name,
    /// Nothing is known about what it does with its content.
    pub(super) opaque: bool,
    pub(super) at: L,
    pub(super) scope: Scope,
    /// What its children may be; nothing if that isn't known.
    pub(super) allowed: Option<Categories>,
    /// Text may stand in it.
    pub(super) text: bool,
    /// What no descendant may be, for its own sake and that of its ancestors.
    pub(super) forbidden: Categories,
    /// Its row about what it holds as a child of its parent is in force.
    pub(super) inside: bool,
    /// It stands in a template, whose content has no requirements.
    pub(super) free: bool,
    /// Anything may stand in it, and in whatever does.
    pub(super) loose: bool,
    /// Where its attributes begin in the list of those seen.
    pub(super) seen: usize,
    /// Where they end; only behind its start tag.
    pub(super) seen_end: usize,
    /// Where their literal values begin in the text that holds those.
    pub(super) texts: usize,
    /// Attributes may be there that aren't known.
    pub(super) spread: bool,
    /// A `link` that may stand in the body, an `input` that may be hidden.
    pub(super) eased: bool,
    /// The start tag has not ended.
    pub(super) in_tag: bool,
    /// Its content, if that is looked at as a whole: a parser reads it raw, or it is a date.
    pub(super) raw: Vec<Part<L>>,
    /// What its content has shown so far.
    pub(super) progress: Progress,
}

impl<L> Frame<L> {
    /// What surrounds the whole, or the children of a component: nothing is known.
    pub(super) fn unknown(at: L, seen: usize) -> Self {
        Self {
            element: None,
            name: Name::Known(""),
            opaque: true,
            at,
            scope: Scope::Unknown,
            allowed: None,
            text: true,
            forbidden: Categories::NONE,
            inside: false,
            free: false,
            loose: false,
            seen,
            seen_end: seen,
            texts: usize::MAX,
            spread: true,
            eased: true,
            in_tag: false,
            raw: Vec::new(),
            progress: Progress::default(),
        }
    }

    /// Whether its text is judged as a whole, at its end: few elements' is.
    pub(super) fn is_read(&self) -> bool {
        match self.element {
            Some(element) => {
                !matches!(element.text, TextKind::Normal) || element.name.as_bytes() == b"time"
            }
            None => false,
        }
    }

    /// Whether the element is the one of that name in HTML.
    pub(super) fn is_html(&self, name: &str) -> bool {
        // This is asked so often that the usual answer must not cost a call.
        let Some(element) = self.element else {
            return false;
        };
        element.name.len() == name.len()
            && element.name == name
            && matches!(element.namespace, Namespace::Html)
    }
}

/// A name: one of the tables' own, so that the usual page is checked without allocating, or another.
#[derive(Debug)]
pub(super) enum Name {
    Known(&'static str),
    Other(String),
}

impl Name {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Known(name) => name,
            Self::Other(name) => name,
        }
    }
}
