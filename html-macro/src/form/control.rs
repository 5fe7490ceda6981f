//! Reads the attributes of a control, and those of the form itself.

use super::plan::{Control, mark};
use crate::ast::{Attribute, Element, Text, Value};
use crate::lower::literal;
use proc_macro2::{Span, TokenTree};

/// An attribute, as far as it is known.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// It isn't there.
    Absent,
    /// A literal, or nothing behind the name.
    Literal(String),
    /// Anything.
    Unknown,
}

/// The attributes of one tag.
pub(crate) struct Tag<'e> {
    attributes: &'e [Attribute],
    /// Whether there may be attributes of which nothing is known.
    pub(crate) open: bool,
}

impl<'e> Tag<'e> {
    pub(crate) fn new(element: &'e Element) -> Self {
        Self {
            attributes: &element.attributes,
            open: element.attributes.iter().any(|attribute| {
                matches!(attribute, Attribute::Spread(_) | Attribute::Computed { .. })
            }),
        }
    }

    /// The attribute of this name, and where its value stands.
    pub(crate) fn attribute(&self, name: &str) -> (Known, Option<Span>) {
        for attribute in self.attributes {
            match attribute {
                Attribute::Named { name: own, value } if own.text == name => {
                    return match value {
                        Value::Bare => (Known::Literal(String::new()), Some(own.span)),
                        Value::Text(text) | Value::Number(text, _) => {
                            (known(text), Some(text.span))
                        }
                        Value::Rust(rust) => (Known::Unknown, Some(rust.span)),
                        Value::List(_) | Value::Wrong => (Known::Unknown, Some(own.span)),
                    };
                }
                Attribute::If(_) if has(std::slice::from_ref(attribute), name) => {
                    return (Known::Unknown, None);
                }
                _ => {}
            }
        }
        let known = if self.open {
            Known::Unknown
        } else {
            Known::Absent
        };
        (known, None)
    }

    /// Whether the attribute may be there.
    pub(crate) fn has(&self, name: &str) -> bool {
        has(self.attributes, name)
    }

    /// The literal in lower case; `absent` if it isn't there, `?` if it isn't known.
    pub(crate) fn word(&self, name: &str, absent: &str) -> String {
        match self.attribute(name).0 {
            Known::Absent => absent.to_owned(),
            Known::Literal(text) => text.trim().to_ascii_lowercase(),
            Known::Unknown => "?".to_owned(),
        }
    }

    /// The bits of all attributes that are written.
    fn marks(&self) -> u32 {
        let mut marks = if self.open { mark::ALL_LIMITS } else { 0 };
        collect(self.attributes, &mut marks);
        marks
    }
}

fn known(text: &Text) -> Known {
    literal(text).map_or(Known::Unknown, Known::Literal)
}

/// What stands in the arms of a condition among attributes.
pub(super) fn lists(attribute: &Attribute) -> impl Iterator<Item = &Attribute> {
    let choice = match attribute {
        Attribute::If(choice) => Some(choice),
        _ => None,
    };
    choice.into_iter().flat_map(|choice| {
        choice
            .arms
            .iter()
            .map(|(_, _, list)| list)
            .chain(choice.otherwise.as_ref())
            .flatten()
    })
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| match attribute {
        Attribute::Named { name: own, .. } => own.text == name,
        Attribute::If(_) => lists(attribute).any(|inner| has(std::slice::from_ref(inner), name)),
        Attribute::Computed { .. } | Attribute::Spread(_) => false,
    })
}

fn collect(attributes: &[Attribute], marks: &mut u32) {
    for attribute in attributes {
        match attribute {
            Attribute::Named { name, .. } => *marks |= mark::of(&name.text),
            Attribute::If(_) => {
                for inner in lists(attribute) {
                    collect(std::slice::from_ref(inner), marks);
                }
            }
            Attribute::Computed { .. } | Attribute::Spread(_) => {}
        }
    }
}

/// What an element is to the form around it.
pub(crate) enum Found {
    /// Nothing that is sent.
    Nothing,
    /// A control of which not even the name is known.
    Unknown,
    /// A control with a literal name.
    Control(Control),
    /// One whose name is a value.
    Named(Control),
}

/// Reads an element that may be a control.
pub(crate) fn control(element: &Element) -> Found {
    let tag = Tag::new(element);
    let mut of = match element.name.text.as_str() {
        "input" => tag.word("type", "text"),
        "select" => "select".to_owned(),
        "textarea" => "textarea".to_owned(),
        "button" => match tag.word("type", "submit").as_str() {
            "button" | "reset" => return Found::Nothing,
            "?" => "?".to_owned(),
            _ => "button".to_owned(),
        },
        // A custom element may send what it likes.
        name if name.contains('-') => return Found::Unknown,
        _ => return Found::Nothing,
    };
    match of.as_str() {
        "submit" => "button".clone_into(&mut of),
        "reset" | "button" | "image" if element.name.text == "input" => return Found::Nothing,
        "" => "text".clone_into(&mut of),
        _ => {}
    }
    // It belongs to another form.
    if tag.has("form") {
        return Found::Nothing;
    }
    let (name, span) = match tag.attribute("name") {
        (Known::Literal(name), Some(span)) if !name.is_empty() => (name, span),
        (Known::Unknown, Some(span)) if is_value(element) => (String::new(), span),
        (Known::Unknown, _) => return Found::Unknown,
        _ => return Found::Nothing,
    };
    let mut marks = tag.marks();
    let mut flexible = tag.open;
    if matches!(tag.attribute("multiple").0, Known::Unknown) && tag.has("multiple") {
        marks &= !mark::MULTIPLE;
        flexible = true;
    }
    let own = matches!(of.as_str(), "radio" | "checkbox" | "hidden" | "button");
    let values = match tag.attribute("value").0 {
        Known::Literal(value) if own => vec![value],
        _ => Vec::new(),
    };
    // A select that shows several at once, or takes several, can show that nothing is chosen.
    if of == "select" && (tag.has("multiple") || tag.has("size")) {
        marks |= mark::PLACEHOLDER;
    }
    let is_named = name.is_empty();
    let control = Control {
        name,
        span,
        of,
        marks,
        values,
        arms: Vec::new(),
        flexible,
    };
    if is_named {
        Found::Named(control)
    } else {
        Found::Control(control)
    }
}

/// Whether the name is one value, which is always there: `name={key}`. Of a select and a textarea, what stands inside needs it
/// as well: there it has to be a variable, a field or a constant, which can be read again.
fn is_value(element: &Element) -> bool {
    let once = element.name.text == "input";
    element.attributes.iter().any(|attribute| match attribute {
        Attribute::Named {
            name,
            value: Value::Rust(rust),
        } if name.text == "name" => {
            once || rust.tokens.iter().all(|token| match token {
                TokenTree::Ident(_) => true,
                TokenTree::Punct(punct) => matches!(punct.as_char(), '.' | ':'),
                TokenTree::Literal(_) | TokenTree::Group(_) => false,
            })
        }
        _ => false,
    })
}
