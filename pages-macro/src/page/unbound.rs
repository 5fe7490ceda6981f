//! What stands in the path and finds no argument, or looks like a parameter to people and is none.

use super::parameter::{Parameter, Source};
use crate::error::Errors;
use crate::path::{Pattern, Place, Segment};
use proc_macro2::Span;

/// Types that are hardly ever an extractor: an argument of such a type means a parameter.
const VALUES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
    "u64", "u128", "usize", "Vec",
];

/// Says which parameters of the path no argument takes, and what to write instead.
pub(super) fn unbound(
    pattern: &Pattern,
    span: Span,
    parameters: &[Parameter],
    errors: &mut Errors,
) {
    foreign(pattern, span, parameters, errors);
    for (index, (name, place)) in pattern.parameters().enumerate() {
        let taken = parameters.iter().any(|parameter| {
            matches!(parameter.source, Source::Path { index: other, .. } if other == index)
        });
        let said = pattern
            .parameters()
            .take(index)
            .any(|(other, _)| other == name);
        if taken || said || name.is_empty() {
            continue;
        }
        let of = match place {
            Place::Argument => "u32",
            Place::Optional => "Option<u32>",
            Place::Tail => "Vec<String>",
        };
        let misspelt = parameters.iter().find(|parameter| is_value(parameter));
        let help = match misspelt {
            Some(other) => format!(
                "call the argument `{}` `{name}`, as the path does, or the other way round",
                other.name()
            ),
            None => format!("add `{name}: {of}`, or another type, to the function's arguments"),
        };
        errors.push(
            span,
            format!("no argument takes the parameter `{name}` of the path"),
            help,
        );
    }
}

/// Segments that are parameters to others: `:id`, `*id`, `<id>`, `[id]`. They are text here, which is an error when an
/// argument has that name.
fn foreign(pattern: &Pattern, span: Span, parameters: &[Parameter], errors: &mut Errors) {
    for segment in &pattern.segments {
        let Segment::Literal(text) = segment else {
            continue;
        };
        let name = text.trim_matches([':', '*', '<', '>', '[', ']']);
        let meant = parameters.iter().any(|parameter| {
            matches!(parameter.source, Source::Extractor { .. }) && parameter.name() == name
        });
        if meant && name != text {
            let rest = if text.starts_with('*') { ".." } else { "" };
            errors.push(
                span,
                format!("`{text}` is no parameter, but text that stands in the URL"),
                format!("write `{{{name}{rest}}}`"),
            );
        }
    }
}

/// Whether an argument is neither in the path nor in the query, and no extractor either, as far as can be seen.
fn is_value(parameter: &Parameter) -> bool {
    matches!(parameter.source, Source::Extractor { .. })
        && VALUES.iter().any(|name| parameter.is(name))
}
