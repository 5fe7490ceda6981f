//! The way of one path through the tree.
//!
//! At each segment a literal is tried before text around a value, that before a value, and the end of the path before a
//! tail; where a way leads nowhere, the search goes back. A way that ends at pages which don't answer the method leads
//! nowhere either, so that `GET /users/new` and `POST /users/{id}` can be two pages. As a path leads to each node at most
//! once, no search takes longer than the tree is large.

use super::decode::{decode, is_dots};
use super::tree::{Node, NodeIndex, Pages, Tree, methods};
use super::{Methods, Values};
use crate::registry::Entry;
use http::Method;
use std::borrow::Cow;

/// One search.
#[derive(Debug)]
pub(super) struct Search<'a> {
    tree: &'a Tree,
    path: &'a str,
    method: &'a Method,
    /// Something in the path is escaped.
    is_escaped: bool,
    /// The values on the way.
    pub(super) values: Values,
    /// What the pages answer that would match, had the method been another.
    pub(super) methods: Methods,
}

impl<'a> Search<'a> {
    pub(super) fn new(tree: &'a Tree, path: &'a str, method: &'a Method) -> Self {
        Self {
            tree,
            path,
            method,
            is_escaped: path.as_bytes().contains(&b'%'),
            values: Values::default(),
            methods: Methods::NONE,
        }
    }

    /// Finds the page, if there is one. The path must begin with a slash and be shorter than 64 KiB.
    pub(super) fn run(&mut self) -> Option<&'static Entry> {
        self.at(Tree::ROOT, (self.path.len() > 1).then_some(1))
    }

    /// Goes on from a node with the segment that begins at `start`, or ends there.
    fn at(&mut self, node: NodeIndex, start: Option<usize>) -> Option<&'static Entry> {
        let node = self.tree.node(node)?;
        let Some(start) = start else {
            return self
                .choose(&node.pages)
                .or_else(|| self.choose(&node.tails));
        };
        let rest = self.path.get(start..)?;
        let raw = first(rest);
        let text = self.decode(raw)?;
        if is_dots(&text) {
            return None;
        }
        let end = start + raw.len();
        let next = (end < self.path.len()).then_some(end + 1);
        if let Some(literal) = node.literals.get(&*text)
            && let Some(page) = self.at(*literal, next)
        {
            return Some(page);
        }
        for (affix, child) in &node.affixed {
            if let Some((from, to)) = affix.value(raw, &text)
                && let Some(page) = self.with(start + from, start + to, *child, next)
            {
                return Some(page);
            }
        }
        if let Some(child) = node.argument
            && !raw.is_empty()
            && let Some(page) = self.with(start, end, child, next)
        {
            return Some(page);
        }
        self.tail(node, start, rest)
    }

    /// The text of a segment.
    #[inline]
    fn decode(&self, raw: &'a str) -> Option<Cow<'a, str>> {
        if self.is_escaped {
            decode(raw)
        } else {
            Some(Cow::Borrowed(raw))
        }
    }

    /// Goes on with a value, which is forgotten when the way leads nowhere.
    fn with(
        &mut self,
        from: usize,
        to: usize,
        node: NodeIndex,
        next: Option<usize>,
    ) -> Option<&'static Entry> {
        self.values
            .push(u16::try_from(from).ok()?, u16::try_from(to).ok()?);
        let page = self.at(node, next);
        if page.is_none() {
            self.values.pop();
        }
        page
    }

    /// All that is left as one value. A slash and nothing behind it are an empty tail as well.
    fn tail(&mut self, node: &Node, start: usize, rest: &'a str) -> Option<&'static Entry> {
        let well_formed = |raw: &str| self.decode(raw).is_some_and(|text| !is_dots(&text));
        if node.tails.is_empty() || !rest.split('/').all(well_formed) {
            return None;
        }
        let page = self.choose(&node.tails)?;
        if !rest.is_empty() {
            self.values.push(
                u16::try_from(start).ok()?,
                u16::try_from(self.path.len()).ok()?,
            );
        }
        Some(page)
    }

    /// The one of these pages that answers the method.
    pub(super) fn choose(&mut self, pages: &Pages) -> Option<&'static Entry> {
        let page = pages
            .iter()
            .copied()
            .find(|page| page.methods.contains(self.method));
        if page.is_none() {
            self.methods = self.methods.or(methods(pages));
        }
        page
    }
}

/// The segment that a path without its first slash begins with. Segments are short: a loop finds the slash soonest.
#[inline]
fn first(rest: &str) -> &str {
    let end = rest.bytes().position(|byte| byte == b'/');
    end.and_then(|end| rest.get(..end)).unwrap_or(rest)
}
