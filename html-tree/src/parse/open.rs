//! The stack of open elements, as the tree builder shows it to tracers.

use super::sink::Sink;
use crate::tree::NodeId;
use html5ever::interface::Tracer;
use html5ever::tree_builder::TreeBuilder;
use std::cell::RefCell;

/// The open elements, outermost first.
#[derive(Debug, Default)]
pub(super) struct Open {
    pub(super) elements: Vec<NodeId>,
    traced: Traced,
}

/// All nodes that the tree builder holds on to, in the order in which it names them.
#[derive(Debug, Default)]
struct Traced(RefCell<Vec<NodeId>>);

impl Tracer for Traced {
    type Handle = NodeId;

    fn trace_handle(&self, node: &NodeId) {
        self.0.borrow_mut().push(*node);
    }
}

impl Open {
    /// Looks at the stack anew. Returns what has left it, innermost first.
    pub(super) fn update(&mut self, builder: &TreeBuilder<NodeId, Sink>) -> Vec<NodeId> {
        self.traced.0.get_mut().clear();
        builder.trace_handles(&self.traced);
        let traced = self.traced.0.get_mut();
        let now = open_part(traced, &builder.sink);
        if now == self.elements {
            return Vec::new();
        }
        let same = now
            .iter()
            .zip(&self.elements)
            .take_while(|(one, other)| one == other)
            .count();
        let left = self.elements[same..]
            .iter()
            .rev()
            .filter(|id| !now[same..].contains(id))
            .copied()
            .collect();
        self.elements.truncate(same);
        self.elements.extend_from_slice(&now[same..]);
        left
    }
}

/// The part of the traced nodes that is the stack of open elements.
///
/// The builder names the document, the stack, the formatting elements that it would open again, the head and the form. The
/// stack is not marked, but each list names a node at most once, and what isn't a formatting element is in the stack.
fn open_part<'a>(traced: &'a [NodeId], sink: &Sink) -> &'a [NodeId] {
    let all = traced.get(1..).unwrap_or_default();
    // Once there is a head element, it is named again behind both lists.
    let head = all.iter().rposition(|&id| sink.is_html(id, "head"));
    let lists = head.map_or(all, |head| &all[..head]);
    let formatting = lists
        .iter()
        .rposition(|&id| !sink.is_formatting(id))
        .map_or(0, |last| last + 1);
    let tail = &lists[formatting..];
    let mut start = tail.len();
    while start > 0 && !tail[start..].contains(&tail[start - 1]) {
        start -= 1;
    }
    &lists[..formatting + start]
}
