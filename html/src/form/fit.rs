//! Which controls a field can have.

use super::control::{Control, Mark};
use super::{Field, Kind, types};

/// What to write instead where the control can't give a value of the field's kind.
pub(super) const fn misfit(field: &Field, control: &Control) -> Option<&'static str> {
    if control.of == types::UNKNOWN {
        return None;
    }
    if matches!(field.kind, Kind::File) {
        return if control.is(types::FILE) {
            None
        } else {
            Some("write `type=\"file\"`")
        };
    }
    if control.is(types::FILE) {
        return Some(markup(field.kind).1);
    }
    // Who writes it knows what it sends.
    if control.is(types::HIDDEN | types::BUTTON | types::SELECT | types::RADIO) {
        return None;
    }
    if control.is(types::CHECKBOX) {
        return match field.kind {
            Kind::Bool => None,
            _ if control.has(Mark::Value) => None,
            _ => Some("give it a `value`: without one it sends `on`"),
        };
    }
    if control.is(types::TEXT)
        && control.has(Mark::InputMode)
        && !matches!(field.kind, Kind::Bool | Kind::Choice)
    {
        return None;
    }
    let fits = match field.kind {
        Kind::Text => true,
        Kind::Integer | Kind::Decimal => control.is(types::NUMBER | types::RANGE),
        Kind::Bool | Kind::Choice | Kind::File => false,
        Kind::Email => control.is(types::EMAIL),
        Kind::Url => control.is(types::URL),
        Kind::Date => control.is(types::DATE),
        Kind::Time => control.is(types::TIME),
        Kind::DateTime => control.is(types::DATETIME),
        Kind::Month => control.is(types::MONTH),
        Kind::Week => control.is(types::WEEK),
        Kind::Color => control.is(types::COLOR),
    };
    if fits {
        None
    } else if matches!(field.kind, Kind::Integer | Kind::Decimal)
        && control.is(types::LINE | types::TEXTAREA)
    {
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
