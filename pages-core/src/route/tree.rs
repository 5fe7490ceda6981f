//! Patterns, segment by segment: each node is what the paths of some patterns have in common at their beginning.

use super::affix::Affix;
use super::hash::Table;
use super::{Methods, Segment};
use crate::registry::{Conflict, Entry};

/// The pages that match the same paths.
pub(super) type Pages = Vec<&'static Entry>;

/// All patterns of a site.
#[derive(Debug)]
pub(super) struct Tree(Vec<Node>);

/// The place of a node in the tree.
pub(super) type NodeIndex = usize;

/// Where one goes on from here, in the order in which it is tried.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) literals: Table<&'static str, NodeIndex>,
    /// Sorted by rank.
    pub(super) affixed: Vec<(Affix, NodeIndex)>,
    pub(super) argument: Option<NodeIndex>,
    /// Pages whose paths end here.
    pub(super) pages: Pages,
    /// Pages for which all that follows is one value.
    pub(super) tails: Pages,
}

/// The root alone.
impl Default for Tree {
    fn default() -> Self {
        Self(vec![Node::default()])
    }
}

impl Tree {
    pub(super) const ROOT: NodeIndex = 0;

    pub(super) fn node(&self, index: NodeIndex) -> Option<&Node> {
        self.0.get(index)
    }

    /// Adds a page under each form of its pattern: with none, one, two … of its optional segments.
    pub(super) fn insert(&mut self, page: &'static Entry, conflicts: &mut Vec<Conflict>) {
        let mut at = Self::ROOT;
        for segment in page.segments {
            match segment {
                Segment::Literal(text) => at = self.literal(at, text),
                Segment::Argument {
                    before: "",
                    after: "",
                    ..
                } => at = self.argument(at),
                Segment::Argument { before, after, .. } => {
                    at = self.affixed(at, Affix { before, after });
                }
                Segment::Optional { .. } => {
                    add(&mut self.0[at].pages, page, conflicts);
                    at = self.argument(at);
                }
                Segment::Tail { .. } => return add(&mut self.0[at].tails, page, conflicts),
            }
        }
        add(&mut self.0[at].pages, page, conflicts);
    }

    fn push(&mut self) -> NodeIndex {
        self.0.push(Node::default());
        self.0.len() - 1
    }

    fn literal(&mut self, at: NodeIndex, text: &'static str) -> NodeIndex {
        if let Some(next) = self.0[at].literals.get(text) {
            return *next;
        }
        let next = self.push();
        self.0[at].literals.insert(text, next);
        next
    }

    fn argument(&mut self, at: NodeIndex) -> NodeIndex {
        if let Some(next) = self.0[at].argument {
            return next;
        }
        let next = self.push();
        self.0[at].argument = Some(next);
        next
    }

    fn affixed(&mut self, at: NodeIndex, affix: Affix) -> NodeIndex {
        let known = self.0[at].affixed.iter().find(|(known, _)| *known == affix);
        if let Some((_, next)) = known {
            return *next;
        }
        let next = self.push();
        self.0[at].affixed.push((affix, next));
        self.0[at].affixed.sort_by_key(|(affix, _)| affix.rank());
        next
    }
}

/// Adds a page to those that match the same paths, unless one of them answers the same methods.
fn add(pages: &mut Pages, page: &'static Entry, conflicts: &mut Vec<Conflict>) {
    for other in pages.iter() {
        let methods = other.methods.and(page.methods);
        if !methods.is_empty() {
            conflicts.push(Conflict::over_methods(other, page, methods));
            return;
        }
    }
    pages.push(page);
}

/// The methods that some of these pages answer.
pub(super) fn methods(pages: &Pages) -> Methods {
    pages
        .iter()
        .fold(Methods::NONE, |all, page| all.or(page.methods))
}
