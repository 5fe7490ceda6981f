//! What is known about one element.

use super::Categories;
use crate::attribute::Attribute;
use crate::order::Order;

/// The vocabulary that an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Namespace {
    /// <https://www.w3.org/1999/xhtml>
    Html,
    /// <https://www.w3.org/2000/svg>
    Svg,
    /// <https://www.w3.org/1998/Math/MathML>
    MathMl,
}

/// How a parser reads what stands between the tags of an element.
///
/// <https://html.spec.whatwg.org/#elements-2>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextKind {
    /// Markup and text.
    Normal,
    /// Text with character references, but no tags: `title` and `textarea`.
    Rcdata,
    /// A script or data block, read raw up to its end tag.
    Script,
    /// A style sheet (or another text that is read raw), up to its end tag.
    Style,
    /// Nothing: the element has no end tag.
    Void,
}

/// What an element may hold, as far as categories can say it.
///
/// <https://html.spec.whatwg.org/#content-models>
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// Children are allowed when they have one of these categories.
    pub allowed: Categories,
    /// The content model of the parent holds as well.
    pub transparent: bool,
    /// Text other than white space may stand here.
    pub text: bool,
    /// Nothing is known about the content, so everything passes.
    pub any: bool,
    /// What it holds instead as a child of certain parents.
    pub inside: &'static [Inside],
    /// The order of the children, where it counts.
    pub(crate) order: Option<&'static Order>,
}

/// What an element holds as a child of a certain parent: `div` in `dl` groups terms.
#[derive(Clone, Copy, Debug)]
pub struct Inside {
    /// The parent.
    pub parent: &'static str,
    /// Children are allowed when they have one of these categories.
    pub allowed: Categories,
    /// The order of the children, where it counts.
    pub(crate) order: Option<&'static Order>,
}

/// An element.
#[derive(Debug)]
pub struct Element {
    /// The first bytes of the name, for [`crate::sorted`].
    pub(crate) prefix: u64,
    /// The name, in its exact case.
    pub name: &'static str,
    /// The vocabulary.
    pub namespace: Namespace,
    /// How the content is read.
    pub text: TextKind,
    /// The categories that the element always has.
    pub categories: Categories,
    /// The categories that it has only with a certain attribute (`a` is interactive with `href`).
    pub conditional: Categories,
    /// What it may hold.
    pub content: Content,
    /// What none of its descendants may be.
    pub forbidden: Categories,
    /// The parents that it needs, if it doesn't go wherever its categories do.
    pub parents: &'static [&'static str],
    /// An ancestor that it needs, near or far.
    pub within: Option<&'static str>,
    /// Attributes that it must have: one of each group.
    pub required: &'static [&'static [&'static str]],
    /// The attributes of this element beside the global ones, sorted by name.
    pub attributes: &'static [Attribute],
    /// What to use instead, if the element is obsolete.
    pub obsolete: Option<&'static str>,
    /// What the element is for, in one line.
    pub summary: &'static str,
    /// Where the standard defines it.
    pub link: &'static str,
}
