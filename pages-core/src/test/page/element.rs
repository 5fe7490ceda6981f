//! An element of a page.

use super::document::Document;
use ego_tree::NodeId;
use scraper::ElementRef;
use std::fmt;
use std::sync::Arc;

/// An element of a page that a selector has found.
#[derive(Clone)]
pub struct Element {
    document: Arc<Document>,
    node: NodeId,
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    pub(super) fn new(document: &Arc<Document>, element: ElementRef<'_>) -> Self {
        let attributes = element.value().attrs();
        Self {
            document: Arc::clone(document),
            node: element.id(),
            name: element.value().name().to_owned(),
            attributes: attributes
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        }
    }

    /// Its place in the tree.
    pub(super) fn node(&self) -> NodeId {
        self.node
    }

    /// The name of the element: `a`, `td`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute; empty where it stands bare.
    pub fn attr(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// All text in it, as it stands in the markup.
    pub fn text(&self) -> String {
        self.document
            .at(self.node, |element| element.text().collect())
            .unwrap_or_default()
    }

    /// Its markup, its own tags included, as a browser would print it (HTML Standard §13.3).
    pub fn html(&self) -> String {
        self.document
            .at(self.node, |element| element.html())
            .unwrap_or_default()
    }

    /// The elements in it that a CSS selector finds.
    ///
    /// # Panics
    /// When the selector is malformed.
    #[track_caller]
    pub fn select(&self, selector: &str) -> Vec<Self> {
        self.document.select_below(self.node, selector)
    }
}

/// The markup.
impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.html())
    }
}
