//! A control of a form: what it is called, and what it holds.

use super::choice::{self, Choice};
use super::direction::Direction;
use super::file::File;
use super::kind::Kind;
use super::tree::{around, is, is_disabled, referenced};
use super::{label, slider, value};
use crate::test::page::Element;
use crate::test::page::document::Document;
use scraper::{ElementRef, Html};
use std::sync::Arc;

/// A control of a form.
#[derive(Clone)]
pub(super) struct Control {
    pub(super) element: Element,
    pub(super) kind: Kind,
    /// What it is called.
    pub(super) names: Vec<String>,
    /// What the group is called in which a radio button stands.
    pub(super) group: Vec<String>,
    /// What else is said of it: its `aria-describedby`.
    pub(super) description: String,
    pub(super) disabled: bool,
    /// Whether it stands in a `datalist`, where nothing is sent.
    pub(super) suggested: bool,
    pub(super) direction: Direction,
    /// The text that it holds.
    pub(super) value: String,
    pub(super) typed: Typed,
    pub(super) checked: bool,
    pub(super) choices: Vec<Choice>,
    pub(super) files: Vec<File>,
}

/// What a test has typed into a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// It holds what the page has put there.
    Nothing,
    /// It holds what was typed.
    Kept,
    /// What was typed can't be its value.
    Refused(String),
}

impl Control {
    /// A control as it stands in the page.
    pub(super) fn read(document: &Arc<Document>, html: &Html, at: ElementRef<'_>) -> Option<Self> {
        let kind = Kind::of(&at)?;
        let element = Element::new(document, at);
        let value = initial(&element, kind, at);
        let describing = at.attr("aria-describedby").unwrap_or_default();
        Some(Self {
            kind,
            names: label::of_control(html, at, kind),
            group: match kind {
                Kind::Radio => label::of_group(html, at),
                _ => Vec::new(),
            },
            description: referenced(html, describing),
            disabled: is_disabled(at),
            suggested: around(at).any(|above| is(&above, "datalist")),
            direction: Direction::of(at, kind),
            value,
            typed: Typed::Nothing,
            checked: kind.is_switch() && at.attr("checked").is_some(),
            choices: match kind {
                Kind::Select => choice::of(at),
                _ => Vec::new(),
            },
            files: Vec::new(),
            element,
        })
    }

    /// The name under which its value is sent.
    pub(super) fn name(&self) -> &str {
        self.element.attr("name").unwrap_or_default()
    }

    /// Whether an attribute is there.
    pub(super) fn has(&self, attribute: &str) -> bool {
        self.element.attr(attribute).is_some()
    }

    pub(super) fn is_readonly(&self) -> bool {
        self.kind.may_be_readonly() && self.has("readonly")
    }

    /// Puts text into it, as a visitor who types it.
    pub(super) fn type_in(&mut self, text: &str) {
        let kept = value::sanitized(&self.element, self.kind, text);
        self.typed = match kept {
            Some(_) => Typed::Kept,
            None => Typed::Refused(text.to_owned()),
        };
        self.value = kept.unwrap_or_else(|| value::fallback(&self.element, self.kind));
    }

    /// How a message calls it.
    pub(super) fn called(&self) -> String {
        let name = self.names.first().map(String::as_str);
        match name.or_else(|| self.element.attr("name")) {
            Some(name) => format!("{name:?}"),
            None => format!("a control without a name ({})", self.kind.advice()),
        }
    }

    /// What a visitor sees in it.
    pub(super) fn shown(&self) -> String {
        match self.kind {
            Kind::Select => {
                let selected = self.choices.iter().filter(|choice| choice.selected);
                let labels: Vec<&str> = selected.map(|choice| choice.label.as_str()).collect();
                labels.join(", ")
            }
            Kind::File => {
                let names: Vec<&str> = self.files.iter().map(File::name).collect();
                names.join(", ")
            }
            _ => match &self.typed {
                Typed::Refused(text) => text.clone(),
                Typed::Nothing | Typed::Kept => self.value.clone(),
            },
        }
    }
}

/// What a control holds at first.
fn initial(element: &Element, kind: Kind, at: ElementRef<'_>) -> String {
    let text = match kind {
        Kind::TextArea => at.text().collect(),
        Kind::Range => return slider::held(element, at.attr("value").unwrap_or_default()),
        Kind::Checkbox | Kind::Radio => return at.attr("value").unwrap_or("on").to_owned(),
        _ => at.attr("value").unwrap_or_default().to_owned(),
    };
    value::sanitized(element, kind, &text).unwrap_or_else(|| value::fallback(element, kind))
}
