//! Looks through markup for what its Rust does: whether it waits, or passes on errors.

use crate::ast::{Attribute, Head, If, Item, ItemValue, Node, Part, Rust, Value};

/// What a search is shown.
#[derive(Debug)]
pub(crate) enum Seen<'a> {
    /// Any Rust.
    Rust(&'a Rust),
    /// Rust that is a splice of its own.
    Splice(&'a Rust),
    /// The `.await` and `?` behind a component.
    Component { waits: bool, question: bool },
    /// `for await`
    Stream,
}

/// Whether `nodes` wait: somewhere in them stands `.await`, `for await`, or one of `slots`, which may.
pub(crate) fn waits(nodes: &[Node], slots: &[String]) -> bool {
    any(nodes, &mut |seen| match seen {
        Seen::Rust(rust) => rust.facts.waits,
        Seen::Splice(rust) => rust.facts.waits || is_slot(rust, slots),
        Seen::Component { waits, .. } => waits,
        Seen::Stream => true,
    })
}

/// Whether a `?` in `nodes` leaves them.
pub(crate) fn questions(nodes: &[Node]) -> bool {
    any(nodes, &mut |seen| match seen {
        Seen::Rust(rust) | Seen::Splice(rust) => rust.facts.question,
        Seen::Component { question, .. } => question,
        Seen::Stream => false,
    })
}

/// Whether a splice is nothing but the name of a slot.
pub(crate) fn is_slot(run: &Rust, slots: &[String]) -> bool {
    match run.tokens.as_slice() {
        [proc_macro2::TokenTree::Ident(ident)] => slots.iter().any(|slot| ident == slot),
        _ => false,
    }
}

type Test<'t> = &'t mut dyn FnMut(Seen<'_>) -> bool;

fn any(nodes: &[Node], test: Test<'_>) -> bool {
    nodes.iter().any(|node| in_node(node, test))
}

fn in_node(node: &Node, test: Test<'_>) -> bool {
    match node {
        Node::Element(element) => {
            attributes(&element.attributes, test) || any(&element.children, test)
        }
        Node::Component(component) => {
            test(Seen::Component {
                waits: component.waits,
                question: component.question.is_some(),
            }) || attributes(&component.attributes, test)
                || any(&component.children, test)
                || component.slots.iter().any(|slot| any(&slot.children, test))
        }
        Node::Fragment(nodes) => any(nodes, test),
        Node::Text(text) => parts(&text.parts, test),
        Node::Splice(splice) => test(Seen::Splice(&splice.rust)),
        Node::Comment(comment) => parts(&comment.parts, test),
        Node::Doctype(_) => false,
        Node::If(choice) => in_if(choice, test, |nodes, test| any(nodes, test)),
        Node::Match(choice) => {
            rust(&choice.value, test)
                || choice
                    .arms
                    .iter()
                    .any(|(pattern, nodes)| rust(pattern, test) || any(nodes, test))
        }
        Node::Loop(repeat) => {
            let head = match &repeat.head {
                Head::For { iterator, .. } => rust(iterator, test),
                Head::ForAwait { stream, .. } => test(Seen::Stream) || rust(stream, test),
                Head::While(condition) => rust(condition, test),
                Head::Loop => false,
            };
            head || any(&repeat.body, test)
        }
        Node::Let(binding) => {
            rust(&binding.rust, test)
                || binding
                    .otherwise
                    .as_ref()
                    .is_some_and(|nodes| any(nodes, test))
        }
        Node::Jump(jump) => jump.value.as_ref().is_some_and(|value| rust(value, test)),
    }
}

fn in_if<Body>(choice: &If<Body>, test: Test<'_>, body: impl Fn(&Body, Test<'_>) -> bool) -> bool {
    choice
        .arms
        .iter()
        .any(|(_, condition, then)| rust(condition, test) || body(then, test))
        || choice
            .otherwise
            .as_ref()
            .is_some_and(|otherwise| body(otherwise, test))
}

fn attributes(list: &[Attribute], test: Test<'_>) -> bool {
    list.iter().any(|attribute| match attribute {
        Attribute::Named { value, .. } => in_value(value, test),
        Attribute::Computed { name, value } => rust(name, test) || in_value(value, test),
        Attribute::Spread(run) => rust(run, test),
        Attribute::If(choice) => in_if(choice, test, |list, test| attributes(list, test)),
    })
}

fn in_value(value: &Value, test: Test<'_>) -> bool {
    match value {
        Value::Bare | Value::Wrong | Value::Number(..) => false,
        Value::Text(text) => parts(&text.parts, test),
        Value::Rust(run) => rust(run, test),
        Value::List(items) => items.iter().any(|item| in_item(item, test)),
    }
}

fn in_item(item: &Item, test: Test<'_>) -> bool {
    item_value(&item.value, test)
        || item
            .condition
            .as_ref()
            .is_some_and(|condition| rust(condition, test))
        || item
            .otherwise
            .as_ref()
            .is_some_and(|value| item_value(value, test))
}

fn item_value(value: &ItemValue, test: Test<'_>) -> bool {
    match value {
        ItemValue::Text(text) => parts(&text.parts, test),
        ItemValue::Rust(run) => rust(run, test),
    }
}

fn parts(parts: &[Part], test: Test<'_>) -> bool {
    parts.iter().any(|part| match part {
        Part::Static(_) => false,
        Part::Hole { value, .. } => rust(value, test),
    })
}

fn rust(run: &Rust, test: Test<'_>) -> bool {
    test(Seen::Rust(run))
}
