//! The tree under construction, and the token that is under way.

use super::token::{Kind, Token};
use crate::tree::{NodeId, Span, Tree};
use html5ever::interface::NodeOrText;
use html5ever::local_name;
use std::borrow::Cow;
use std::cell::{Ref, RefCell};

/// The tree under construction.
#[derive(Debug)]
pub(super) struct Sink {
    pub(super) tree: RefCell<Tree>,
    /// The token that is under way.
    pub(super) token: RefCell<Token>,
    /// What the tree builder said about it.
    pub(super) complaints: RefCell<Vec<Cow<'static, str>>>,
    /// The text that was read last: text in tables becomes nodes later.
    pub(super) text: RefCell<Span>,
}

impl Sink {
    pub(super) fn new() -> Self {
        Self {
            tree: RefCell::new(Tree::new()),
            token: RefCell::default(),
            complaints: RefCell::default(),
            text: RefCell::default(),
        }
    }

    pub(super) fn into_tree(self) -> Tree {
        self.tree.into_inner()
    }

    pub(super) fn tree(&self) -> Ref<'_, Tree> {
        self.tree.borrow()
    }

    /// Says where an element ended.
    pub(super) fn end(&self, id: NodeId, end: Span) {
        if let Some(element) = self.tree.borrow_mut().element_mut(id) {
            element.end = end;
        }
    }

    /// Whether an end tag of that name ends the element.
    pub(super) fn is_named(&self, id: NodeId, name: &str) -> bool {
        let tree = self.tree.borrow();
        tree.element(id)
            .is_some_and(|element| element.name().eq_ignore_ascii_case(name))
    }

    pub(super) fn is_html(&self, id: NodeId, name: &str) -> bool {
        self.tree
            .borrow()
            .element(id)
            .is_some_and(|element| element.is_html() && element.name() == name)
    }

    /// Whether it is one of the elements that the parser opens again where they were closed by something else.
    pub(super) fn is_formatting(&self, id: NodeId) -> bool {
        let tree = self.tree.borrow();
        tree.element(id).is_some_and(|element| {
            element.is_html()
                && matches!(
                    *element.local(),
                    local_name!("a")
                        | local_name!("b")
                        | local_name!("big")
                        | local_name!("code")
                        | local_name!("em")
                        | local_name!("font")
                        | local_name!("i")
                        | local_name!("nobr")
                        | local_name!("s")
                        | local_name!("small")
                        | local_name!("strike")
                        | local_name!("strong")
                        | local_name!("tt")
                        | local_name!("u")
                )
        })
    }

    pub(super) fn insert(&self, parent: NodeId, next: Option<NodeId>, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(child) => {
                let mut tree = self.tree.borrow_mut();
                match next {
                    Some(next) => tree.insert_before(next, child),
                    None => tree.append(parent, child),
                }
            }
            NodeOrText::AppendText(text) => {
                let span = self.text_span(&text);
                self.tree
                    .borrow_mut()
                    .insert_text(parent, next, &text, span);
            }
        }
    }

    /// Where a text that becomes a node was read.
    fn text_span(&self, text: &str) -> Span {
        let mut token = self.token.borrow_mut();
        let whole = *self.text.borrow();
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        if token.kind != Kind::Text {
            return whole;
        }
        let start = whole.start.saturating_add(token.taken).min(whole.end);
        token.taken = token.taken.saturating_add(length);
        Span {
            start,
            end: whole.end,
        }
    }
}
