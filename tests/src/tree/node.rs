//! The nodes of a parsed document, as plain values that can be compared.

/// A node of a parsed document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `<!DOCTYPE name>`.
    Doctype(String),
    /// An element with everything in it.
    Element(Element),
    /// A run of character data.
    Text(String),
    /// The data of a comment.
    Comment(String),
}

/// An element with its attributes in source order and its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The local name, in the case that the parser settled on.
    pub name: String,
    /// Prefix (with its colon) and local name, and the decoded value.
    pub attributes: Vec<(String, String)>,
    /// The children; for a `template` its contents.
    pub children: Vec<Node>,
}

impl Element {
    /// The decoded value of the attribute `name`.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(candidate, _)| candidate == name)
            .map(|(_, value)| value.as_str())
    }

    /// The character data of all descendants, put together.
    pub fn text(&self) -> String {
        text(&self.children)
    }
}

/// The character data of `nodes` and all their descendants, put together.
pub(super) fn text(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
            Node::Doctype(_) | Node::Comment(_) => String::new(),
        })
        .collect()
}

/// The first element called `name` among `nodes` and their descendants.
pub(super) fn find<'a>(nodes: &'a [Node], name: &str) -> Option<&'a Element> {
    nodes.iter().find_map(|node| match node {
        Node::Element(element) if element.name == name => Some(element),
        Node::Element(element) => find(&element.children, name),
        _ => None,
    })
}
