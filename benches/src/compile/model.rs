//! A page as a tree, before it is written in anybody's notation.

/// What a page shows that isn't known to the compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Of the page: strings and a number.
    Title,
    Name,
    Count,
    /// Of the item of a loop: strings and a number.
    Label,
    Slug,
    Amount,
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Literal(String),
    Field(Field),
    /// A literal and a value behind it.
    Joined(&'static str, Field),
}

/// An element, or what stands between elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Element {
        tag: &'static str,
        attributes: Vec<(&'static str, Value)>,
        children: Vec<Self>,
    },
    Text(String),
    Field(Field),
    /// The first where the page is a draft, otherwise the second.
    Either(Vec<Self>, Vec<Self>),
    /// Once for each item.
    Each(Vec<Self>),
}

impl Node {
    /// An element.
    pub fn element(
        tag: &'static str,
        attributes: &[(&'static str, Value)],
        children: Vec<Self>,
    ) -> Self {
        Self::Element {
            tag,
            attributes: attributes.to_vec(),
            children,
        }
    }

    /// How many elements are written in the source.
    pub fn elements(&self) -> usize {
        let all = |nodes: &[Self]| nodes.iter().map(Self::elements).sum::<usize>();
        match self {
            Self::Element { children, .. } => 1 + all(children),
            Self::Text(_) | Self::Field(_) => 0,
            Self::Either(first, second) => all(first) + all(second),
            Self::Each(children) => all(children),
        }
    }
}

/// Whether an element has no content and no end tag.
pub fn is_void(tag: &str) -> bool {
    matches!(tag, "meta" | "link" | "img" | "hr" | "br" | "input")
}
