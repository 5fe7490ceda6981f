//! Makes the nodes that the tree builder asks for, each with the place of the token it comes from.

use super::sink::Sink;
use crate::tree::{Attribute, Data, Element, NodeId, Span};
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::Ref;

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
