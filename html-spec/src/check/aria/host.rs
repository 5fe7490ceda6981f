//! What an element takes of roles and properties, by its name, its attributes and its parent.

use crate::aria::{Host, host};
use crate::check::Checker;
use crate::check::given::Given;
use crate::element::Namespace;

impl<L: Copy> Checker<L> {
    /// What the innermost element takes, if it is known what it is.
    pub(super) fn host(&self) -> Option<&'static Host> {
        let frame = self.frames.last()?;
        let element = frame.element?;
        let variant = if element.namespace == Namespace::Html {
            self.variant(element.name)?
        } else {
            ""
        };
        host(element, variant)
    }

    /// What sets the innermost element apart from others of its name, in the words of the table.
    fn variant(&self, name: &str) -> Option<&'static str> {
        let frame = self.frames.last()?;
        Some(match name {
            "a" if !self.given(frame, "href").is_absent() => "href",
            "li" => match self.ancestors().next() {
                Some(parent) if parent.is_html("ol") => "ol",
                Some(parent) if parent.is_html("menu") => "menu",
                _ => "",
            },
            "select" => match (self.given(frame, "multiple"), self.given(frame, "size")) {
                (Given::Text(..), _) => "listbox",
                (Given::Absent, Given::Absent) => "",
                (Given::Absent, Given::Text(size, _)) => {
                    let many = size.trim_ascii().parse().is_ok_and(|rows: u32| rows > 1);
                    if many { "listbox" } else { "" }
                }
                _ => return None,
            },
            "button" | "input" => match self.given(frame, "type") {
                Given::Absent => "",
                Given::Text(kind, _) => {
                    let kind = KINDS.iter().find(|row| row.0.eq_ignore_ascii_case(kind))?;
                    if self.given(frame, "list").is_absent() {
                        kind.0
                    } else {
                        kind.1
                    }
                }
                Given::Maybe | Given::Unknown(_) => return None,
            },
            _ => "",
        })
    }
}

/// The types of `input` and `button`, each with the word for one that has a `list`.
#[rustfmt::skip]
const KINDS: [(&str, &str); 22] = [
    ("text", "text"), ("checkbox", "checkbox"), ("radio", "radio"), ("submit", "submit"), ("hidden", "hidden"),
    ("button", "button"), ("email", "email list"), ("password", "password"), ("number", "number"), ("search", "search"),
    ("date", "date"), ("file", "file"), ("tel", "tel list"), ("url", "url list"), ("range", "range"), ("color", "color"),
    ("reset", "reset"), ("image", "image"), ("time", "time"), ("month", "month"), ("week", "week"),
    ("datetime-local", "datetime-local"),
];
