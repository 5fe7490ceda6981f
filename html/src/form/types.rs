//! The types of controls, one bit each: the comparisons run in the compiler's interpreter, which is slow with texts.

use super::spec::is_same;

pub(crate) const TEXT: u32 = 1;
const SEARCH: u32 = 1 << 1;
const TEL: u32 = 1 << 2;
pub(crate) const URL: u32 = 1 << 3;
pub(crate) const EMAIL: u32 = 1 << 4;
pub(crate) const PASSWORD: u32 = 1 << 5;
pub(crate) const DATE: u32 = 1 << 6;
pub(crate) const MONTH: u32 = 1 << 7;
pub(crate) const WEEK: u32 = 1 << 8;
pub(crate) const TIME: u32 = 1 << 9;
pub(crate) const DATETIME: u32 = 1 << 10;
pub(crate) const NUMBER: u32 = 1 << 11;
pub(crate) const RANGE: u32 = 1 << 12;
pub(crate) const COLOR: u32 = 1 << 13;
pub(crate) const CHECKBOX: u32 = 1 << 14;
pub(crate) const RADIO: u32 = 1 << 15;
pub(crate) const FILE: u32 = 1 << 16;
pub(crate) const HIDDEN: u32 = 1 << 17;
pub(crate) const SELECT: u32 = 1 << 18;
pub(crate) const TEXTAREA: u32 = 1 << 19;
pub(crate) const BUTTON: u32 = 1 << 20;
/// A type that isn't known.
pub(crate) const UNKNOWN: u32 = 0;

/// Text on one line.
pub(crate) const LINE: u32 = TEXT | SEARCH | TEL | URL | EMAIL | PASSWORD;
/// Values that have an order.
pub(crate) const ORDERED: u32 = DATE | MONTH | WEEK | TIME | DATETIME | NUMBER | RANGE;
/// What was typed into them is shown again as their `value`.
pub(crate) const TYPED: u32 = (LINE & !PASSWORD) | ORDERED | HIDDEN | COLOR;

/// Their names, in the order of their bits.
const NAMES: [&str; 21] = [
    "text",
    "search",
    "tel",
    "url",
    "email",
    "password",
    "date",
    "month",
    "week",
    "time",
    "datetime-local",
    "number",
    "range",
    "color",
    "checkbox",
    "radio",
    "file",
    "hidden",
    "select",
    "textarea",
    "button",
];

/// The type with this name in lower case. Any other name is text to browsers.
pub(crate) const fn of_name(name: &str) -> u32 {
    if is_same(name, "?") {
        return UNKNOWN;
    }
    let mut at = 0;
    while at < NAMES.len() {
        if is_same(NAMES[at], name) {
            return 1 << at;
        }
        at += 1;
    }
    TEXT
}

/// The name of a type.
pub(super) const fn name(of: u32) -> &'static str {
    let at = of.trailing_zeros() as usize;
    if at < NAMES.len() { NAMES[at] } else { "?" }
}

/// The type that a value of `type` means, which is known only when the tag is written.
pub(crate) fn of_value(value: &str) -> u32 {
    match value.to_ascii_lowercase().as_str() {
        "submit" | "image" | "reset" => BUTTON,
        // These are elements of their own, as the expansion says them.
        name => of_name(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_its_bit() {
        for (at, known) in NAMES.into_iter().enumerate() {
            assert_eq!(of_name(known), 1 << at);
            assert_eq!(name(1 << at), known);
        }
        for (bit, known) in [
            (SEARCH, "search"),
            (TEL, "tel"),
            (DATETIME, "datetime-local"),
            (COLOR, "color"),
            (BUTTON, "button"),
        ] {
            assert_eq!(of_name(known), bit);
        }
        assert_eq!((of_name("?"), of_name("other")), (UNKNOWN, TEXT));
        assert_eq!((of_value("SUBMIT"), of_value("Radio")), (BUTTON, RADIO));
    }
}
