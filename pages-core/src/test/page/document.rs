//! The tree of a page's markup, read as a browser reads it.
//!
//! `scraper` joins the two parts of a browser that this needs, html5ever and the selectors of Servo. Its trees are made for
//! one thread at a time, hence the lock.

use super::element::Element;
use super::parts;
use ego_tree::NodeId;
use scraper::{ElementRef, Html, Selector};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// A page as a tree.
pub(super) struct Document(Mutex<Html>);

impl Document {
    /// Reads a document.
    pub(super) fn new(text: &str) -> Self {
        let mut html = Html::parse_document(text);
        parts::place(&mut html);
        Self(Mutex::new(html))
    }

    /// The elements that a selector finds.
    #[track_caller]
    pub(super) fn select(self: &Arc<Self>, selector: &str) -> Vec<Element> {
        let selector = parse(selector);
        self.with(|html| {
            let found = html.select(&selector);
            found.map(|element| Element::new(self, element)).collect()
        })
    }

    /// The elements below another that a selector finds.
    #[track_caller]
    pub(super) fn select_below(self: &Arc<Self>, node: NodeId, selector: &str) -> Vec<Element> {
        let selector = parse(selector);
        self.at(node, |element| {
            let found = element.select(&selector);
            found.map(|element| Element::new(self, element)).collect()
        })
        .unwrap_or_default()
    }

    /// What `read` makes of the element at a node.
    pub(super) fn at<T>(&self, node: NodeId, read: impl FnOnce(ElementRef<'_>) -> T) -> Option<T> {
        self.with(|html| html.tree.get(node).and_then(ElementRef::wrap).map(read))
    }

    /// What `read` makes of the whole tree, which nothing else can read meanwhile.
    pub(super) fn with<T>(&self, read: impl FnOnce(&Html) -> T) -> T {
        // Nothing ever changes the tree, so no panic can have left it half changed.
        read(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[track_caller]
fn parse(selector: &str) -> Selector {
    match Selector::parse(selector) {
        Ok(parsed) => parsed,
        Err(error) => panic!("the selector {selector:?} is malformed: {error}"),
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.with(Html::html))
    }
}
