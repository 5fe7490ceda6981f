//! What a node is made of.

use html5ever::{LocalName, QualName};

/// A place in the source: byte offsets, the end excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte behind the last one.
    pub end: u32,
}

impl Span {
    /// The place between two offsets.
    ///
    /// ```
    /// let span = html_tree::Span::new(3, 7);
    /// assert_eq!((span.start, span.end), (3, 7));
    /// ```
    pub fn new(start: usize, end: usize) -> Self {
        // A source is no longer than `u32::MAX` bytes: the parser sees to that.
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            start: offset(start),
            end: offset(end),
        }
    }
}

/// The number of a node in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(crate) u32);

impl NodeId {
    pub(crate) const NONE: Self = Self(u32::MAX);

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    pub(crate) fn some(self) -> Option<Self> {
        (self != Self::NONE).then_some(self)
    }
}

/// A node: its neighbours, where it was read, and what it is.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) parent: NodeId,
    pub(crate) previous: NodeId,
    pub(crate) next: NodeId,
    pub(crate) first: NodeId,
    pub(crate) last: NodeId,
    /// The start tag of an element, the whole of anything else.
    pub(crate) span: Span,
    pub(crate) data: Data,
}

/// What a node is.
#[derive(Debug)]
pub enum Data {
    /// The document itself, or the contents of a template.
    Document,
    /// `<!DOCTYPE html>`.
    Doctype {
        /// The name: `html`.
        name: Box<str>,
        /// The public identifier, which old documents have.
        public_id: Box<str>,
        /// The system identifier, which old documents have.
        system_id: Box<str>,
    },
    /// A comment.
    Comment(Box<str>),
    /// Text.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Debug)]
pub struct Element {
    pub(crate) name: QualName,
    /// The attributes, in the order of the source.
    pub attributes: Vec<Attribute>,
    /// The parser made it up, because the source has no tag for it.
    pub implied: bool,
    /// Its end tag, or the place where something else ended it.
    pub end: Span,
    /// The contents of a `template`: a document of their own.
    pub(crate) contents: NodeId,
}

impl Element {
    /// The name, as the parser adjusted it: lower case in HTML, `viewBox` in SVG.
    pub fn name(&self) -> &str {
        &self.name.local
    }

    pub(crate) fn local(&self) -> &LocalName {
        &self.name.local
    }

    /// Whether it is an element of HTML, rather than of SVG or MathML.
    pub fn is_html(&self) -> bool {
        self.name.ns == html5ever::ns!(html)
    }
}

/// An attribute.
#[derive(Debug)]
pub struct Attribute {
    pub(crate) name: QualName,
    /// The value; empty where none is written.
    pub value: Box<str>,
    /// The name in the source.
    pub name_at: Span,
    /// The value in the source, without quotes; nothing where none is written.
    pub value_at: Option<Span>,
}

impl Attribute {
    /// The name without its prefix.
    pub fn local_name(&self) -> &str {
        &self.name.local
    }

    /// The prefix: `xlink` of `xlink:href`, where the parser knows it.
    pub fn prefix(&self) -> Option<&str> {
        self.name.prefix.as_deref()
    }
}
