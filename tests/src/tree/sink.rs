//! Feeds html5ever and keeps what it builds.

use super::node::{self, Element, Node};
use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tokenizer::TokenizerOpts;
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::RefCell;

/// What the parser made of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The children of the document, or of the fragment's root.
    pub nodes: Vec<Node>,
    /// The parse errors, in the parser's words.
    pub errors: Vec<String>,
}

impl Parsed {
    /// The first element called `name`, in document order.
    pub fn find(&self, name: &str) -> Option<&Element> {
        node::find(&self.nodes, name)
    }

    /// All character data, put together.
    pub fn text(&self) -> String {
        node::text(&self.nodes)
    }
}

/// Reads a whole document.
pub fn document(html: &str) -> Parsed {
    let parsed = html5ever::parse_document(Sink::default(), options()).one(html);
    parsed.into_parsed(0)
}

/// Reads a fragment as the content of a `template`, where rows and list items may stand alone.
pub fn fragment(html: &str) -> Parsed {
    fragment_in("template", html)
}

/// Reads a fragment as the content of the element `context`.
pub fn fragment_in(context: &str, html: &str) -> Parsed {
    let name = QualName::new(None, ns!(html), LocalName::from(context));
    let sink =
        html5ever::parse_fragment(Sink::default(), options(), name, Vec::new(), false).one(html);
    // The algorithm puts an `html` element below the document and builds the fragment in there.
    let root = sink.slots.borrow()[0].children.first().copied();
    sink.into_parsed(root.unwrap_or(0))
}

fn options() -> ParseOpts {
    ParseOpts {
        tokenizer: TokenizerOpts {
            exact_errors: true,
            ..TokenizerOpts::default()
        },
        ..ParseOpts::default()
    }
}

/// A place in the arena: what stands there, above it and below it.
struct Slot {
    data: Data,
    parent: Option<usize>,
    children: Vec<usize>,
}

enum Data {
    Root,
    Doctype(String),
    Element {
        name: QualName,
        attributes: Vec<Attribute>,
        /// The slot that holds the contents of a `template`.
        contents: Option<usize>,
    },
    Text(String),
    Comment(String),
}

/// An arena; the document is slot 0.
struct Sink {
    slots: RefCell<Vec<Slot>>,
    errors: RefCell<Vec<String>>,
}

impl Default for Sink {
    fn default() -> Self {
        let sink = Self {
            slots: RefCell::default(),
            errors: RefCell::default(),
        };
        sink.add(Data::Root);
        sink
    }
}

impl Sink {
    fn add(&self, data: Data) -> usize {
        let mut slots = self.slots.borrow_mut();
        slots.push(Slot {
            data,
            parent: None,
            children: Vec::new(),
        });
        slots.len() - 1
    }

    fn detach(&self, child: usize) {
        let mut slots = self.slots.borrow_mut();
        if let Some(parent) = slots[child].parent.take() {
            slots[parent].children.retain(|&other| other != child);
        }
    }

    /// Puts `child` below `parent`, before the child at `index`; neighbouring texts become one.
    fn insert(&self, parent: usize, index: usize, child: NodeOrText<usize>) {
        match child {
            NodeOrText::AppendNode(child) => {
                self.detach(child);
                let mut slots = self.slots.borrow_mut();
                slots[child].parent = Some(parent);
                let index = index.min(slots[parent].children.len());
                slots[parent].children.insert(index, child);
            }
            NodeOrText::AppendText(text) => {
                let before = index
                    .checked_sub(1)
                    .map(|index| self.slots.borrow()[parent].children[index]);
                if let Some(before) = before
                    && let Data::Text(old) = &mut self.slots.borrow_mut()[before].data
                {
                    old.push_str(&text);
                    return;
                }
                let child = self.add(Data::Text(text.to_string()));
                self.insert(parent, index, NodeOrText::AppendNode(child));
            }
        }
    }

    fn into_parsed(self, root: usize) -> Parsed {
        Parsed {
            nodes: nodes(&self.slots.borrow(), root),
            errors: self.errors.into_inner(),
        }
    }
}

fn nodes(slots: &[Slot], parent: usize) -> Vec<Node> {
    slots[parent]
        .children
        .iter()
        .filter_map(|&child| {
            Some(match &slots[child].data {
                Data::Root => return None,
                Data::Doctype(name) => Node::Doctype(name.clone()),
                Data::Text(text) => Node::Text(text.clone()),
                Data::Comment(text) => Node::Comment(text.clone()),
                Data::Element {
                    name,
                    attributes,
                    contents,
                } => Node::Element(Element {
                    name: name.local.to_string(),
                    attributes: attributes.iter().map(attribute).collect(),
                    children: nodes(slots, contents.unwrap_or(child)),
                }),
            })
        })
        .collect()
}

fn attribute(attribute: &Attribute) -> (String, String) {
    let local = &attribute.name.local;
    let name = match &attribute.name.prefix {
        Some(prefix) if !prefix.is_empty() => format!("{prefix}:{local}"),
        _ => local.to_string(),
    };
    (name, attribute.value.to_string())
}

/// The name of an element, detached from the arena.
#[derive(Debug)]
struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Sink {
    type Handle = usize;
    type Output = Self;
    type ElemName<'a> = Name;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.errors.borrow_mut().push(message.into_owned());
    }

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name(&self, target: &usize) -> Name {
        match &self.slots.borrow()[*target].data {
            Data::Element { name, .. } => Name(name.clone()),
            _ => panic!("the parser asks for the name of what isn't an element"),
        }
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        flags: ElementFlags,
    ) -> usize {
        let contents = flags.template.then(|| self.add(Data::Root));
        self.add(Data::Element {
            name,
            attributes,
            contents,
        })
    }

    fn create_comment(&self, text: StrTendril) -> usize {
        self.add(Data::Comment(text.to_string()))
    }

    fn create_pi(&self, _: StrTendril, data: StrTendril) -> usize {
        // HTML has no processing instructions; the parser makes comments of them.
        self.add(Data::Comment(data.to_string()))
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        let end = self.slots.borrow()[*parent].children.len();
        self.insert(*parent, end, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &usize,
        previous: &usize,
        child: NodeOrText<usize>,
    ) {
        if self.slots.borrow()[*element].parent.is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, _: StrTendril, _: StrTendril) {
        let child = self.add(Data::Doctype(name.to_string()));
        self.append(&0, NodeOrText::AppendNode(child));
    }

    fn get_template_contents(&self, target: &usize) -> usize {
        match &self.slots.borrow()[*target].data {
            Data::Element {
                contents: Some(contents),
                ..
            } => *contents,
            _ => panic!("the parser asks for the contents of what isn't a template"),
        }
    }

    fn same_node(&self, x: &usize, y: &usize) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        if let NodeOrText::AppendNode(child) = &child {
            self.detach(*child);
        }
        let place = {
            let slots = self.slots.borrow();
            slots[*sibling].parent.and_then(|parent| {
                let index = slots[parent]
                    .children
                    .iter()
                    .position(|other| other == sibling)?;
                Some((parent, index))
            })
        };
        let (parent, index) = place.expect("the parser names a sibling that has a parent");
        self.insert(parent, index, child);
    }

    fn add_attrs_if_missing(&self, target: &usize, new: Vec<Attribute>) {
        if let Data::Element { attributes, .. } = &mut self.slots.borrow_mut()[*target].data {
            for attribute in new {
                if attributes.iter().all(|old| old.name != attribute.name) {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let children = self.slots.borrow()[*node].children.clone();
        for child in children {
            self.append(new_parent, NodeOrText::AppendNode(child));
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &usize) -> bool {
        match &self.slots.borrow()[*target].data {
            Data::Element {
                name, attributes, ..
            } => {
                name.local == local_name!("annotation-xml")
                    && attributes.iter().any(|attribute| {
                        attribute.name.local == local_name!("encoding")
                            && ["text/html", "application/xhtml+xml"]
                                .iter()
                                .any(|kind| attribute.value.eq_ignore_ascii_case(kind))
                    })
            }
            _ => false,
        }
    }
}
