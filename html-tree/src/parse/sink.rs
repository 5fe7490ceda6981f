//! Makes the nodes that the tree builder asks for, each with the place of the token it comes from.

use super::token::{Kind, Token};
use crate::tree::{Attribute, Data, Element, NodeId, Span, Tree};
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::{Ref, RefCell};

/// The tree under construction.
#[derive(Debug)]
pub(super) struct Sink {
    tree: RefCell<Tree>,
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

    fn insert(&self, parent: NodeId, next: Option<NodeId>, child: NodeOrText<NodeId>) {
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

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Self;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.complaints.borrow_mut().push(message);
    }

    fn get_document(&self) -> NodeId {
        self.tree.borrow().document()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        Ref::map(self.tree.borrow(), |tree| {
            &tree
                .element(*target)
                .expect("the tree builder asks for names of elements only")
                .name
        })
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<html5ever::Attribute>,
        flags: ElementFlags,
    ) -> NodeId {
        let token = self.token.borrow();
        // The parser renames `image`, and the elements of SVG whose names have capitals.
        let own = token.start().is_some_and(|start| {
            start.eq_ignore_ascii_case(&name.local)
                || (*start == local_name!("image") && name.local == local_name!("img"))
        });
        let places = if own {
            token.attributes.as_slice()
        } else {
            &[]
        };
        let attributes = attributes
            .into_iter()
            .enumerate()
            .map(|(index, attribute)| {
                let written = places.get(index);
                Attribute {
                    value: attribute.value.as_ref().into(),
                    name_at: written.map_or(token.span, |written| written.name_at),
                    value_at: written.and_then(|written| written.value_at),
                    name: attribute.name,
                }
            })
            .collect();
        let span = token.span;
        let mut tree = self.tree.borrow_mut();
        let contents = if flags.template {
            tree.add(Data::Document, span)
        } else {
            NodeId::NONE
        };
        let element = Element {
            name,
            attributes,
            implied: !own,
            end: Span {
                start: span.end,
                end: span.end,
            },
            contents,
        };
        tree.add(Data::Element(element), span)
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        let span = self.token.borrow().span;
        self.tree
            .borrow_mut()
            .add(Data::Comment(text.as_ref().into()), span)
    }

    fn create_pi(&self, _target: StrTendril, data: StrTendril) -> NodeId {
        // HTML has no processing instructions: its parser makes comments of them.
        self.create_comment(data)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.insert(*parent, None, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &NodeId,
        previous: &NodeId,
        child: NodeOrText<NodeId>,
    ) {
        let parent = self.tree.borrow().parent(*element);
        match parent {
            Some(parent) => self.insert(parent, Some(*element), child),
            None => self.insert(*previous, None, child),
        }
    }

    fn append_doctype_to_document(
        &self,
        name: StrTendril,
        public_id: StrTendril,
        system_id: StrTendril,
    ) {
        let span = self.token.borrow().span;
        let mut tree = self.tree.borrow_mut();
        let id = tree.add(
            Data::Doctype {
                name: name.as_ref().into(),
                public_id: public_id.as_ref().into(),
                system_id: system_id.as_ref().into(),
            },
            span,
        );
        let document = tree.document();
        tree.append(document, id);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.tree
            .borrow()
            .element(*target)
            .and_then(|element| element.contents.some())
            .unwrap_or(*target)
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let parent = self.tree.borrow().parent(*sibling);
        if let Some(parent) = parent {
            self.insert(parent, Some(*sibling), child);
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<html5ever::Attribute>) {
        let token = self.token.borrow();
        let mut tree = self.tree.borrow_mut();
        let Some(element) = tree.element_mut(*target) else {
            return;
        };
        for attribute in attributes {
            if element
                .attributes
                .iter()
                .any(|has| has.name == attribute.name)
            {
                continue;
            }
            let written = token
                .attributes
                .iter()
                .find(|written| written.name == attribute.name.local);
            element.attributes.push(Attribute {
                value: attribute.value.as_ref().into(),
                name_at: written.map_or(token.span, |written| written.name_at),
                value_at: written.and_then(|written| written.value_at),
                name: attribute.name,
            });
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.tree.borrow_mut().move_children(*node, *new_parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, id: &NodeId) -> bool {
        let tree = self.tree.borrow();
        tree.element(*id).is_some_and(|element| {
            element.name.ns == ns!(mathml)
                && element.attributes.iter().any(|attribute| {
                    attribute.name.local == local_name!("encoding")
                        && (attribute.value.eq_ignore_ascii_case("text/html")
                            || attribute
                                .value
                                .eq_ignore_ascii_case("application/xhtml+xml"))
                })
        })
    }
}
