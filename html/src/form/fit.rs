//! Which controls a field can have.

use super::control::{Control, Mark};
use super::{Field, Kind};

/// Controls in which anything can be typed.
const TEXT: &str = "text search tel url email password textarea";

/// What to write instead where the control can't give a value of the field's kind.
pub(super) const fn misfit(field: &Field, control: &Control) -> Option<&'static str> {
    if control.is("?") {
        return None;
    }
    if matches!(field.kind, Kind::File) {
        return if control.is("file") {
            None
        } else {
            Some("write `type=\"file\"`")
        };
    }
    if control.is("file") {
        return Some(markup(field.kind).1);
    }
    // Who writes it knows what it sends.
    if control.is_one_of("hidden button select radio") {
        return None;
    }
    if control.is("checkbox") {
        return match field.kind {
            Kind::Bool => None,
            _ if control.has(Mark::Value) => None,
            _ => Some("give it a `value`: without one it sends `on`"),
        };
    }
    if control.is("text")
        && control.has(Mark::InputMode)
        && !matches!(field.kind, Kind::Bool | Kind::Choice)
    {
        return None;
    }
    let fits = match field.kind {
        Kind::Text => true,
        Kind::Integer | Kind::Decimal => control.is_one_of("number range"),
        Kind::Bool | Kind::Choice | Kind::File => false,
        Kind::Email => control.is("email"),
        Kind::Url => control.is("url"),
        Kind::Date => control.is("date"),
        Kind::Time => control.is("time"),
        Kind::DateTime => control.is("datetime-local"),
        Kind::Month => control.is("month"),
        Kind::Week => control.is("week"),
        Kind::Color => control.is("color"),
    };
    if fits {
        None
    } else if matches!(field.kind, Kind::Integer | Kind::Decimal) && control.is_one_of(TEXT) {
        Some("write `type=\"number\"`, or `type=\"text\" inputmode=\"numeric\"`")
    } else {
        Some(markup(field.kind).1)
    }
}

/// What people call a value of this kind, and how its control is written.
pub(super) const fn markup(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text => ("text", "write `type=\"text\"`"),
        Kind::Integer => ("a whole number", "write `type=\"number\"`"),
        Kind::Decimal => ("a number", "write `type=\"number\"`"),
        Kind::Bool => ("yes or no", "write `type=\"checkbox\"`"),
        Kind::Email => ("an e-mail address", "write `type=\"email\"`"),
        Kind::Url => ("a URL", "write `type=\"url\"`"),
        Kind::Date => ("a date", "write `type=\"date\"`"),
        Kind::Time => ("a time", "write `type=\"time\"`"),
        Kind::DateTime => ("a date with a time", "write `type=\"datetime-local\"`"),
        Kind::Month => ("a month", "write `type=\"month\"`"),
        Kind::Week => ("a week", "write `type=\"week\"`"),
        Kind::Color => ("a colour", "write `type=\"color\"`"),
        Kind::Choice => (
            "one of its choices",
            "write a `select`, or `type=\"radio\"` for each choice",
        ),
        Kind::File => ("a file", "write `type=\"file\"`"),
    }
}

/// The start of a control for a field that has none; its name and `">` follow.
pub(super) const fn start_tag(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "<input name=\"",
        Kind::Integer | Kind::Decimal => "<input type=\"number\" name=\"",
        Kind::Bool => "<input type=\"checkbox\" name=\"",
        Kind::Email => "<input type=\"email\" name=\"",
        Kind::Url => "<input type=\"url\" name=\"",
        Kind::Date => "<input type=\"date\" name=\"",
        Kind::Time => "<input type=\"time\" name=\"",
        Kind::DateTime => "<input type=\"datetime-local\" name=\"",
        Kind::Month => "<input type=\"month\" name=\"",
        Kind::Week => "<input type=\"week\" name=\"",
        Kind::Color => "<input type=\"color\" name=\"",
        Kind::Choice => "<select name=\"",
        Kind::File => "<input type=\"file\" name=\"",
    }
}
