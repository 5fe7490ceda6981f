//! Tree → events: tells the checker what stands where, and collects the documented names on the way.

use crate::ast::{Attribute, Element, If, ItemValue, Node, Part, Text, Value};
use crate::emit::Names;
use crate::error::Errors;
use crate::part::{Collector, Outline, is_outermost};
use html_spec::attribute::Options;
use html_spec::check::{Checker, Piece, Value as Seen};
use html_spec::element::TextKind;
use html_spec::rule::Severity;
use html_spec::{attribute, names};
use proc_macro2::Span;

/// Checks the nodes of a call. Returns what is to be asked of the components in it, if there are any.
pub(crate) fn check(
    nodes: &[Node],
    options: Options,
    names: &mut Names,
    errors: &mut Errors,
) -> Option<Outline> {
    let mut holds = Holds::default();
    holds.nodes(nodes);
    let collector = holds.components.then(|| Collector::new(Vec::new()));
    let mut checker = Checker::new(options);
    if !holds.sheets {
        checker = checker.without_sheets();
    }
    let mut walk = Walk {
        checker,
        names,
        collector,
        broken: !errors.is_empty(),
    };
    walk.nodes(nodes);
    let outline = walk.collector.map(|collector| collector.outline);
    for finding in walk.checker.finish() {
        let message = format!("{} [{}]", finding.message, finding.rule.id);
        let help = finding.help.unwrap_or_default();
        match finding.rule.severity {
            Severity::Error => errors.push(finding.at, message, help),
            Severity::Warning => errors.warn(finding.at, message, help),
        }
    }
    outline
}

/// What the nodes write and call, and where these slots stand.
pub(crate) fn outline(nodes: &[Node], options: Options, slots: Vec<String>) -> Outline {
    let mut walk = Walk {
        checker: Checker::new(options).without_sheets(),
        names: &mut Names::default(),
        collector: Some(Collector::new(slots)),
        broken: false,
    };
    walk.nodes(nodes);
    walk.collector
        .map(|collector| collector.outline)
        .unwrap_or_default()
}

/// What markup holds somewhere: what is kept for it is kept nowhere else.
#[derive(Debug, Default)]
struct Holds {
    components: bool,
    /// Style sheets in the body.
    sheets: bool,
}

impl Holds {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Component(component) => {
                    self.components = true;
                    self.nodes(&component.children);
                    for slot in &component.slots {
                        self.nodes(&slot.children);
                    }
                }
                Node::Element(element) => match element.name.text.as_str() {
                    "style" => self.sheets = true,
                    "head" => {}
                    _ => self.nodes(&element.children),
                },
                Node::Fragment(nodes) => self.nodes(nodes),
                Node::If(choice) => {
                    for (.., then) in &choice.arms {
                        self.nodes(then);
                    }
                    self.nodes(choice.otherwise.as_deref().unwrap_or_default());
                }
                Node::Match(choice) => {
                    for (_, then) in &choice.arms {
                        self.nodes(then);
                    }
                }
                Node::Loop(repeat) => self.nodes(&repeat.body),
                Node::Let(binding) => self.nodes(binding.otherwise.as_deref().unwrap_or_default()),
                Node::Text(_)
                | Node::Splice(_)
                | Node::Comment(_)
                | Node::Doctype(_)
                | Node::Jump(_) => {}
            }
        }
    }
}

struct Walk<'n> {
    checker: Checker<Span>,
    names: &'n mut Names,
    /// Only where components are called, or asked about.
    collector: Option<Collector>,
    /// Mistakes hide parts of the markup: any element may hold more than is seen.
    broken: bool,
}

impl Walk<'_> {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Component(component) => {
                self.names.global |= !component.attributes.is_empty();
                let call = self.collector.as_mut().map(|collector| {
                    collector.call(&self.checker, &component.path, component.name.span)
                });
                self.given(
                    call,
                    "children",
                    component.name.span,
                    component.end,
                    &component.children,
                );
                for slot in &component.slots {
                    self.given(
                        call,
                        &slot.name.text,
                        slot.name.span,
                        component.end,
                        &slot.children,
                    );
                }
            }
            Node::Fragment(nodes) => self.nodes(nodes),
            Node::Text(text) => {
                for part in &text.parts {
                    match part {
                        Part::Static(literal) => {
                            if let Some(collector) = &mut self.collector {
                                collector.text(&self.checker, literal, text.span);
                            }
                            self.checker.text(literal, text.span);
                        }
                        Part::Hole { value, .. } => self.checker.hole(value.span),
                    }
                }
            }
            // What only runs prints nothing that the checker would not be told of.
            Node::Splice(splice) => {
                if let Some(collector) = &mut self.collector {
                    collector.splice(&self.checker, &splice.rust.tokens, splice.span);
                }
                self.checker.hole(splice.span);
            }
            Node::Comment(comment) => self.checker.comment(comment.span),
            Node::Doctype(span) => self.checker.doctype(*span),
            Node::If(choice) => self.conditional(choice, |walk, nodes| walk.nodes(nodes)),
            Node::Match(choice) => {
                self.checker.fork();
                for (index, (_, nodes)) in choice.arms.iter().enumerate() {
                    if index > 0 {
                        self.checker.alternative();
                    }
                    self.nodes(nodes);
                }
                self.checker.join(true);
            }
            Node::Loop(repeat) => {
                self.checker.repeat();
                self.nodes(&repeat.body);
                self.checker.repeat_end();
            }
            Node::Let(binding) => {
                if let Some(nodes) = &binding.otherwise {
                    self.checker.fork();
                    self.nodes(nodes);
                    self.checker.join(false);
                }
            }
            Node::Jump(_) => {}
        }
    }

    fn conditional<Body>(&mut self, choice: &If<Body>, mut body: impl FnMut(&mut Self, &Body)) {
        self.checker.fork();
        for (index, (_, _, then)) in choice.arms.iter().enumerate() {
            if index > 0 {
                self.checker.alternative();
            }
            body(self, then);
        }
        if let Some(otherwise) = &choice.otherwise {
            self.checker.alternative();
            body(self, otherwise);
        }
        self.checker.join(choice.otherwise.is_some());
    }

    /// What is given to a slot of a component.
    fn given(&mut self, call: Option<usize>, slot: &str, span: Span, end: Span, nodes: &[Node]) {
        self.checker.custom(span);
        if let (Some(collector), Some(call)) = (&mut self.collector, call) {
            collector.given(call, slot);
        }
        self.nodes(nodes);
        if let Some(collector) = &mut self.collector {
            collector.given_end();
        }
        self.checker.close(end);
    }

    fn element(&mut self, element: &Element) {
        let outermost = self.collector.is_some() && is_outermost(&self.checker);
        let known = self.checker.open(&element.name.text, element.name.span);
        if let Some(known) = known {
            self.names.add(&names::element(known), element.name.span);
        }
        self.attributes(&element.attributes, known);
        self.checker.attributes_end();
        if let Some(collector) = &mut self.collector {
            collector.element(&self.checker, outermost, element.name.span);
        }
        self.nodes(&element.children);
        if self.broken && known.is_some_and(|known| known.text != TextKind::Void) {
            self.checker.hole(element.end);
        }
        self.checker.close(element.end);
    }

    fn attributes(
        &mut self,
        attributes: &[Attribute],
        element: Option<&'static html_spec::element::Element>,
    ) {
        for attribute in attributes {
            match attribute {
                Attribute::Named { name, value } => {
                    if let Some(known) = attribute::attribute(element, &name.text) {
                        self.names.add(&names::attribute(known), name.span);
                    }
                    self.value(&name.text, name.span, value);
                }
                // A name that is known only at run time could be any.
                Attribute::Computed { name, .. } => self.checker.spread(name.span),
                Attribute::Spread(rust) => self.checker.spread(rust.span),
                Attribute::If(choice) => {
                    self.conditional(choice, |walk, list| walk.attributes(list, element));
                }
            }
        }
    }

    fn value(&mut self, name: &str, span: Span, value: &Value) {
        match value {
            Value::Bare => self.checker.attribute(name, span, Seen::Bare),
            Value::Wrong => self.checker.attribute(name, span, Seen::Dynamic(span)),
            Value::Rust(rust) => self.checker.attribute(name, span, Seen::Dynamic(rust.span)),
            Value::Text(text) | Value::Number(text, _) => self.text_value(name, span, text),
            Value::List(items) => {
                // A list of literals is as good as one literal.
                let mut joined = String::new();
                for item in items {
                    let (ItemValue::Text(text), None) = (&item.value, &item.condition) else {
                        self.checker.attribute(name, span, Seen::Dynamic(span));
                        return;
                    };
                    let Some(text) = crate::lower::literal(text) else {
                        self.checker.attribute(name, span, Seen::Dynamic(span));
                        return;
                    };
                    if !joined.is_empty() {
                        joined.push(' ');
                    }
                    joined.push_str(&text);
                }
                self.checker
                    .attribute(name, span, Seen::Literal(&joined, span));
            }
        }
    }

    fn text_value(&mut self, name: &str, span: Span, text: &Text) {
        match text.parts.as_slice() {
            [] => self
                .checker
                .attribute(name, span, Seen::Literal("", text.span)),
            [Part::Static(literal)] => {
                self.checker
                    .attribute(name, span, Seen::Literal(literal, text.span));
            }
            parts => {
                let pieces: Vec<Piece<'_>> = parts
                    .iter()
                    .map(|part| match part {
                        Part::Static(literal) => Piece::Text(literal),
                        Part::Hole { .. } => Piece::Hole,
                    })
                    .collect();
                self.checker
                    .attribute(name, span, Seen::Partial(&pieces, text.span));
            }
        }
    }
}
