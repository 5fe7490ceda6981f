//! What is said to the visitor about a field that won't do: the English words, and those that a site says instead.

use super::FieldError;
use crate::context::with;
use html::form::{Field, Kind};
use std::borrow::Cow;

/// Says in the site's own words what is wrong with a field, or nothing for the English ones: the error, the field, and the
/// language of the page, as its attribute `lang` says it.
pub type FieldMessages = fn(&FieldError, &Field, &str) -> Option<Cow<'static, str>>;

/// What errors of a form as a whole are said about.
static WHOLE: Field = Field::new("", Kind::Text);

/// The words for an error of a field, or of the form as a whole.
pub(super) fn said(error: &FieldError, field: Option<&Field>) -> Cow<'static, str> {
    let field = field.unwrap_or(&WHOLE);
    let own = with(|context| {
        let messages = context.shared.messages?;
        let lang = context.lang();
        messages(error, field, lang.as_deref().unwrap_or("en"))
    });
    own.flatten()
        .unwrap_or_else(|| english(error, field).into())
}

/// A sentence that says what to do.
fn english(error: &FieldError, field: &Field) -> String {
    let words = match error {
        FieldError::Missing => return missing(field),
        FieldError::TooShort { least } => format!("must be at least {} long", characters(*least)),
        FieldError::TooLong { most } => format!("must be at most {} long", characters(*most)),
        FieldError::TooSmall { least } if is_moment(field.kind) => {
            format!("must be {least} or later")
        }
        FieldError::TooLarge { most } if is_moment(field.kind) => {
            format!("must be {most} or earlier")
        }
        FieldError::TooSmall { least } => format!("must be {least} or more"),
        FieldError::TooLarge { most } => format!("must be {most} or less"),
        FieldError::OffStep { step } => format!("must be in steps of {step}"),
        FieldError::NotANumber { expects } | FieldError::NotAValue { expects } => {
            format!("must be {expects}")
        }
        FieldError::NotAChoice => "must be one of those that are given".to_owned(),
        FieldError::Pattern => "hasn't the form that is asked for".to_owned(),
        FieldError::NotAnEmail => "must be an e-mail address such as name@example.org".to_owned(),
        FieldError::NotAUrl => "must be an address such as https://example.org/".to_owned(),
        FieldError::NotAColor => "must be a colour such as #ff8800".to_owned(),
        FieldError::NotFound => "doesn't exist".to_owned(),
        FieldError::FileTooLarge { most } => {
            format!("must be a file of at most {}", size(*most))
        }
        FieldError::WrongFileType { accept } => {
            format!("must be a file of the type {}", types(accept))
        }
        FieldError::GivenTwice => "must be given once".to_owned(),
        FieldError::TooMany { most } => format!("must be given at most {most} times"),
        FieldError::Check(words) => return own(words, field),
        FieldError::Other(words) => return own(words, field),
    };
    format!("{} {words}.", subject(field))
}

/// What a page or a type says in its own words: what begins with a small letter follows the label.
fn own(words: &str, field: &Field) -> String {
    let begins_small = words.starts_with(char::is_lowercase);
    let end = if words.ends_with(['.', '!', '?', '…', ':']) {
        ""
    } else {
        "."
    };
    match subject(field) {
        label if begins_small && !label.is_empty() => format!("{label} {words}{end}"),
        _ => format!("{words}{end}"),
    }
}

/// What to do about a field that wasn't given.
fn missing(field: &Field) -> String {
    let label = field.label;
    if field.kind == Kind::Bool {
        return format!("Check “{label}”.");
    }
    if is_question(label) {
        return format!("Answer “{label}”.");
    }
    let verb = match field.kind {
        Kind::Choice | Kind::File | Kind::Color => "Choose",
        Kind::Date | Kind::Time | Kind::DateTime | Kind::Month | Kind::Week => "Give",
        Kind::Text | Kind::Integer | Kind::Decimal | Kind::Email | Kind::Url | Kind::Bool => {
            "Write"
        }
    };
    let of = |name: &str| {
        let mut limits = field.limits.iter();
        limits
            .find(|limit| limit.attribute == name)
            .map(|limit| limit.value)
    };
    let hint = match field.kind {
        Kind::Text => of("maxlength")
            .and_then(|most| most.parse().ok())
            .map(|most| format!(", at most {}", characters(most))),
        Kind::Email => Some(", such as name@example.org".to_owned()),
        Kind::Url => Some(", such as https://example.org/".to_owned()),
        Kind::Date => Some(", such as 2026-03-01".to_owned()),
        Kind::Integer | Kind::Decimal => match (of("min"), of("max")) {
            (Some(least), Some(most)) => Some(format!(", from {least} to {most}")),
            (Some(least), None) => Some(format!(", {least} or more")),
            (None, Some(most)) => Some(format!(", {most} or less")),
            (None, None) => None,
        },
        _ => None,
    };
    format!("{verb} {}{}.", object(label), hint.unwrap_or_default())
}

/// The label at the beginning of a sentence.
fn subject(field: &Field) -> Cow<'static, str> {
    let label = field.label;
    if is_question(label) || field.kind == Kind::Bool {
        return format!("“{label}”").into();
    }
    let mut rest = label.chars();
    match rest.next() {
        Some(first) if first.is_lowercase() => {
            first.to_uppercase().chain(rest).collect::<String>().into()
        }
        _ => label.into(),
    }
}

/// The label in the middle of a sentence, with its article.
fn object(label: &str) -> String {
    let first = label.split(' ').next().unwrap_or_default();
    let has_article = ["a", "an", "the", "your", "our", "my", "their", "this"]
        .iter()
        .any(|article| article.eq_ignore_ascii_case(first));
    let mut rest = label.chars();
    let begins = rest.next();
    // `URL` and `E-mail` are told apart by their second letters.
    let lowered: String = match begins {
        Some(first) if !rest.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(rest).collect()
        }
        _ => label.to_owned(),
    };
    if has_article {
        lowered
    } else {
        format!("the {lowered}")
    }
}

fn is_question(label: &str) -> bool {
    label.ends_with('?')
}

fn is_moment(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Date | Kind::Time | Kind::DateTime | Kind::Month | Kind::Week
    )
}

fn characters(count: u32) -> String {
    match count {
        1 => "1 character".to_owned(),
        _ => format!("{count} characters"),
    }
}

/// A number of bytes as people read it. It is rounded down, so that what is said to fit does.
fn size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        1_000_000_000.. => (1_000_000_000, "GB"),
        1_000_000.. => (1_000_000, "MB"),
        1_000.. => (1_000, "kB"),
        _ => (1, "bytes"),
    };
    match (bytes / unit, bytes % unit * 10 / unit) {
        (whole, 0) => format!("{whole} {name}"),
        (whole, tenth) => format!("{whole}.{tenth} {name}"),
    }
}

/// `image/png,.pdf` as people read it.
fn types(accept: &str) -> String {
    let all: Vec<&str> = accept.split(',').map(str::trim).collect();
    match all.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => accept.to_owned(),
    }
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
