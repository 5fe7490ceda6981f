//! Takes `bind={state}` out of the tags: it is ours, and never printed.

use super::control::lists;
use crate::ast::{Attribute, Element, Rust, Value};
use crate::error::Errors;
use html_spec::element::{Namespace, element};

/// How it is written.
const HELP: &str = "write `<form bind={state}>` with what was typed into the form";

/// What may stand around controls.
const AROUND: [&str; 10] = [
    "article", "dd", "dl", "div", "fieldset", "li", "p", "section", "tr", "ul",
];

/// The value of `bind` on a form, or on an element around a part of one, which a component writes. On any other element of HTML,
/// and in any other shape, it is a mistake.
pub(crate) fn take(found: &mut Element, within: bool, errors: &mut Errors) -> Option<Rust> {
    let is_form = found.name.text == "form";
    let may_be_bound = is_form || (!within && AROUND.contains(&&*found.name.text));
    if !is_form && element(Namespace::Html, &found.name.text).is_none() {
        return None;
    }
    let mut state = None;
    let mut kept = Vec::with_capacity(found.attributes.len());
    for attribute in std::mem::take(&mut found.attributes) {
        match attribute {
            Attribute::Named { name, value } if name.text == "bind" => {
                if !may_be_bound {
                    errors.push(
                        name.span,
                        format!("`bind` belongs on the form, not on `{}`", found.name.text),
                        "write `<form bind={state}>`: its controls find their values by their names; in a component that writes a part of a \
                         form, `<div bind={state}>` around that part",
                    );
                    continue;
                }
                match value {
                    Value::Rust(_) if state.is_some() => {
                        errors.push(name.span, "this form is bound twice", "remove one `bind`");
                    }
                    Value::Rust(rust) => state = Some(rust),
                    Value::Wrong => {}
                    Value::Bare => errors.push(name.span, "`bind` without a value", HELP),
                    Value::Text(_) | Value::Number(..) | Value::List(_) => {
                        errors.push(name.span, "`bind` takes the state of a form", HELP);
                    }
                }
            }
            Attribute::If(_) => {
                if let Some(span) = lists(&attribute).find_map(|inner| match inner {
                    Attribute::Named { name, .. } if name.text == "bind" => Some(name.span),
                    _ => None,
                }) {
                    errors.push(
                        span,
                        "`bind` can't depend on a condition in the tag",
                        "write the form twice, in the arms of an `if` around it",
                    );
                    // The checker would say that there is no such attribute.
                    continue;
                }
                kept.push(attribute);
            }
            other => kept.push(other),
        }
    }
    found.attributes = kept;
    state
}
