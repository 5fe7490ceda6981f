//! Walks the tree of a call, finds its forms and their controls, and marks their elements.

use super::control::{Found, Known, Tag, control};
use super::plan::{Form, Role, Target};
use super::{action, bind, marks, options};
use crate::ast::{Attribute, Element, Node, Value};
use crate::error::Errors;
use proc_macro2::TokenTree;

/// The forms of a call, in the order in which they stand there.
///
/// `page` is the page around, to which a form without an action is sent.
pub(crate) fn find(
    nodes: &mut [Node],
    page: Option<&[TokenTree]>,
    errors: &mut Errors,
) -> Vec<Form> {
    let mut walk = Walk {
        page,
        errors,
        forms: Vec::new(),
        form: None,
        select: None,
        is_text: false,
        arms: Vec::new(),
        branches: 0,
        loops: 0,
    };
    walk.nodes(nodes);
    let mut forms = walk.forms;
    for form in &mut forms {
        marks::settle(form);
    }
    forms
}

struct Walk<'e> {
    page: Option<&'e [TokenTree]>,
    errors: &'e mut Errors,
    forms: Vec<Form>,
    /// The number of the form around.
    form: Option<usize>,
    /// The number of the select around among the controls of its form, and whether anything stood in it before.
    select: Option<(usize, bool)>,
    /// Whether only text can stand here, so that no splice prints a control.
    is_text: bool,
    /// The arms of the branches around.
    arms: Vec<(usize, usize)>,
    branches: usize,
    loops: usize,
}

impl Walk<'_> {
    fn nodes(&mut self, nodes: &mut [Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &mut Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Component(component) => {
                self.unknown();
                self.nodes(&mut component.children);
                for slot in &mut component.slots {
                    self.nodes(&mut slot.children);
                }
            }
            Node::Fragment(nodes) => self.nodes(nodes),
            Node::Splice(splice) => {
                if !action::prints_errors(&splice.rust.tokens) {
                    self.unknown();
                }
            }
            Node::If(choice) => {
                let arms = choice.arms.iter_mut().map(|(_, _, body)| body);
                self.branch(arms.chain(choice.otherwise.as_mut()));
            }
            Node::Match(choice) => self.branch(choice.arms.iter_mut().map(|(_, body)| body)),
            Node::Loop(repeat) => {
                self.loops += 1;
                self.nodes(&mut repeat.body);
                self.loops -= 1;
            }
            Node::Let(binding) => {
                if let Some(otherwise) = &mut binding.otherwise {
                    self.nodes(otherwise);
                }
            }
            Node::Text(_) | Node::Comment(_) | Node::Doctype(_) | Node::Jump(_) => {}
        }
        // Whatever it is: the options behind it aren't the first.
        if let Some((_, before)) = &mut self.select
            && !matches!(node, Node::Comment(_) | Node::Let(_))
        {
            *before = true;
        }
    }

    fn branch<'n>(&mut self, bodies: impl Iterator<Item = &'n mut Vec<Node>>) {
        self.branches += 1;
        let branch = self.branches;
        for (arm, body) in bodies.enumerate() {
            self.arms.push((branch, arm));
            self.nodes(body);
            self.arms.pop();
        }
    }

    /// Something stands here of which nothing is known.
    fn unknown(&mut self) {
        if let (Some(form), false) = (
            self.form.and_then(|at| self.forms.get_mut(at)),
            self.is_text,
        ) {
            form.complete = false;
        }
    }

    fn element(&mut self, element: &mut Element) {
        let state = bind::take(element, self.form.is_some(), self.errors);
        let name = element.name.text.clone();
        let around = (self.form, self.select, self.is_text);
        match name.as_str() {
            "form" => {
                let number = self.forms.len();
                let mut form = form(element, self.page);
                form.bind = state;
                self.forms.push(form);
                element.role = Role::Form(number);
                (self.form, self.select, self.is_text) = (Some(number), None, false);
            }
            // The part of a form that a component writes: where it is sent is said elsewhere.
            _ if state.is_some() => {
                let number = self.forms.len();
                let mut part = form(element, None);
                part.bind = state;
                self.forms.push(part);
                element.role = Role::Form(number);
                (self.form, self.select) = (Some(number), None);
            }
            "datalist" => self.select = None,
            "option" => {
                if let (Some(form), Some((select, before))) = (self.form, self.select)
                    && let Some(select) = self
                        .forms
                        .get_mut(form)
                        .and_then(|form| form.controls.get_mut(select))
                {
                    options::option(element, !before && self.loops == 0, select);
                }
                self.is_text = true;
            }
            _ => self.control(element),
        }
        self.is_text |= matches!(
            name.as_str(),
            "textarea" | "title" | "script" | "style" | "select"
        );
        self.nodes(&mut element.children);
        (self.form, self.select, self.is_text) = around;
    }

    fn control(&mut self, element: &mut Element) {
        let Some((number, form)) = self.form.and_then(|at| Some((at, self.forms.get_mut(at)?)))
        else {
            return;
        };
        let tag = Tag::new(element);
        form.diverted |= ["formaction", "formmethod", "formenctype"]
            .iter()
            .any(|name| tag.has(name));
        match control(element) {
            Found::Nothing => {}
            Found::Unknown => form.complete = false,
            Found::Named(control) => {
                form.complete = false;
                if form.bind.is_some() {
                    element.role = Role::Named(number, form.named.len());
                    form.named.push(control);
                }
            }
            Found::Control(mut control) => {
                control.arms.clone_from(&self.arms);
                control.flexible |= self.loops > 0;
                let index = form.controls.len();
                if control.of == "select" {
                    self.select = Some((index, false));
                }
                form.controls.push(control);
                element.role = Role::Control(number, index);
            }
        }
    }
}

/// What the tag of a form says.
fn form(element: &Element, page: Option<&[TokenTree]>) -> Form {
    let tag = Tag::new(element);
    let action = element
        .attributes
        .iter()
        .find_map(|attribute| match attribute {
            Attribute::Named {
                name,
                value: Value::Rust(rust),
            } if name.text == "action" => Some((action::page(&rust.tokens)?, name.span)),
            _ => None,
        });
    let target = match (&action, page, tag.attribute("action").0) {
        (Some((path, _)), ..) => Some(Target {
            path: path.clone(),
            own: false,
        }),
        (None, Some(page), Known::Absent) => Some(Target {
            path: page.to_vec(),
            own: true,
        }),
        _ => None,
    };
    let (method, place) = match tag.attribute("method") {
        (Known::Absent, _) => ("get".to_owned(), None),
        (Known::Unknown, place) => ("?".to_owned(), place),
        (Known::Literal(text), place) => {
            let text = text.to_ascii_lowercase();
            let known = matches!(text.as_str(), "post" | "dialog");
            (if known { text } else { "get".to_owned() }, place)
        }
    };
    Form {
        span: element.name.span,
        method,
        method_span: place
            .or(action.as_ref().map(|(_, span)| *span))
            .unwrap_or(element.name.span),
        target,
        encoding: tag.word("enctype", ""),
        bind: None,
        // Controls elsewhere may belong to it.
        complete: !tag.has("id") && !tag.open,
        diverted: false,
        controls: Vec::new(),
        named: Vec::new(),
    }
}
