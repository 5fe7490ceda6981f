//! The arena, and how nodes are linked in it.

use super::node::{Data, Element, Node, NodeId, Span};

/// A tree of nodes. The first one is the document.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    pub(crate) fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.add(Data::Document, Span::default());
        tree
    }

    /// The document.
    pub fn document(&self) -> NodeId {
        NodeId(0)
    }

    /// What a node is.
    pub fn data(&self, id: NodeId) -> &Data {
        &self.node(id).data
    }

    /// The element, if the node is one.
    pub fn element(&self, id: NodeId) -> Option<&Element> {
        match self.data(id) {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// Where the node stands in the source: the start tag of an element, the whole of anything else.
    pub fn span(&self, id: NodeId) -> Span {
        self.node(id).span
    }

    /// The parent, unless the node is the document, the root of a template's contents, or detached.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent.some()
    }

    /// The children, in their order. Those of a `template` are its contents.
    pub fn children(&self, id: NodeId) -> Children<'_> {
        let of = self
            .element(id)
            .and_then(|element| element.contents.some())
            .unwrap_or(id);
        Children {
            tree: self,
            next: self.node(of).first,
        }
    }

    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    pub(crate) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    pub(crate) fn element_mut(&mut self, id: NodeId) -> Option<&mut Element> {
        match &mut self.node_mut(id).data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// A new node without neighbours.
    pub(crate) fn add(&mut self, data: Data, span: Span) -> NodeId {
        // The parser refuses sources that could have more nodes than this.
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX - 1));
        self.nodes.push(Node {
            parent: NodeId::NONE,
            previous: NodeId::NONE,
            next: NodeId::NONE,
            first: NodeId::NONE,
            last: NodeId::NONE,
            span,
            data,
        });
        id
    }

    pub(crate) fn append(&mut self, parent: NodeId, child: NodeId) {
        self.detach(child);
        let previous = self.node(parent).last;
        self.link(parent, previous, child, NodeId::NONE);
    }

    pub(crate) fn insert_before(&mut self, sibling: NodeId, child: NodeId) {
        self.detach(child);
        let Some(parent) = self.parent(sibling) else {
            return;
        };
        let previous = self.node(sibling).previous;
        self.link(parent, previous, child, sibling);
    }

    fn link(&mut self, parent: NodeId, previous: NodeId, child: NodeId, next: NodeId) {
        let node = self.node_mut(child);
        (node.parent, node.previous, node.next) = (parent, previous, next);
        match previous.some() {
            Some(previous) => self.node_mut(previous).next = child,
            None => self.node_mut(parent).first = child,
        }
        match next.some() {
            Some(next) => self.node_mut(next).previous = child,
            None => self.node_mut(parent).last = child,
        }
    }

    pub(crate) fn detach(&mut self, child: NodeId) {
        let node = self.node_mut(child);
        let (parent, previous, next) = (node.parent, node.previous, node.next);
        (node.parent, node.previous, node.next) = (NodeId::NONE, NodeId::NONE, NodeId::NONE);
        let Some(parent) = parent.some() else { return };
        match previous.some() {
            Some(previous) => self.node_mut(previous).next = next,
            None => self.node_mut(parent).first = next,
        }
        match next.some() {
            Some(next) => self.node_mut(next).previous = previous,
            None => self.node_mut(parent).last = previous,
        }
    }

    /// Text before `next`, or at the end of the parent; adjacent texts become one.
    pub(crate) fn insert_text(
        &mut self,
        parent: NodeId,
        next: Option<NodeId>,
        text: &str,
        span: Span,
    ) {
        let before = match next {
            Some(next) => self.node(next).previous,
            None => self.node(parent).last,
        };
        if let Some(before) = before.some() {
            let node = self.node_mut(before);
            if let Data::Text(there) = &mut node.data {
                there.push_str(text);
                node.span.end = span.end;
                return;
            }
        }
        let child = self.add(Data::Text(text.to_owned()), span);
        match next {
            Some(next) => self.insert_before(next, child),
            None => self.append(parent, child),
        }
    }

    pub(crate) fn move_children(&mut self, from: NodeId, to: NodeId) {
        while let Some(child) = self.node(from).first.some() {
            self.append(to, child);
        }
    }
}

/// The children of a node.
#[derive(Clone, Debug)]
pub struct Children<'a> {
    tree: &'a Tree,
    next: NodeId,
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let id = self.next.some()?;
        self.next = self.tree.node(id).next;
        Some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::{Data, Span, Tree};

    #[test]
    fn nodes_are_linked_and_unlinked() {
        let mut tree = Tree::new();
        let root = tree.document();
        let mut made = Vec::new();
        for name in ["a", "b", "c"] {
            let id = tree.add(Data::Comment(name.into()), Span::default());
            tree.append(root, id);
            made.push(id);
        }
        tree.insert_before(made[0], made[2]);
        assert_eq!(
            tree.children(root).collect::<Vec<_>>(),
            [made[2], made[0], made[1]]
        );
        tree.detach(made[0]);
        assert_eq!(tree.children(root).collect::<Vec<_>>(), [made[2], made[1]]);
        tree.move_children(root, made[0]);
        assert_eq!(tree.children(root).count(), 0);
        assert_eq!(tree.parent(made[1]), Some(made[0]));
    }

    #[test]
    fn adjacent_texts_become_one() {
        let mut tree = Tree::new();
        let root = tree.document();
        tree.insert_text(root, None, "a", Span::new(0, 1));
        tree.insert_text(root, None, "b", Span::new(1, 2));
        let only = tree.children(root).next().unwrap();
        assert!(matches!(tree.data(only), Data::Text(text) if text == "ab"));
        assert_eq!(tree.span(only), Span::new(0, 2));
    }
}
