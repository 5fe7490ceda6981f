//! Names of attributes: known, in place, given once, none missing.

use super::frame::Name;
use super::given::{Known, Presence, Seen};
use super::words::any_of;
use super::{Checker, Piece, Value};
use crate::attribute::{Attribute, attribute, attributes, is_free};
use crate::element::{Element, Namespace, elements};
use crate::near::nearest;
use crate::rule;
use alloc::borrow::{Cow, ToOwned as _};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    pub(super) fn check_attribute(&mut self, name: &str, at: L, value: Value<'_, L>) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if !frame.in_tag {
            return;
        }
        let element = frame.element;
        let html = element.is_none_or(|element| element.namespace == Namespace::Html);
        let mut free = is_free(name, self.options);
        let mut name = Cow::Borrowed(name);
        let mut row = attribute(element, &name).filter(|row| !is_withheld(element, row.name));
        if html && !free && row.is_none() && name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            let lower = name.to_ascii_lowercase();
            if attribute(element, &lower).is_some() || lower.starts_with("data-") {
                self.say(
                    &rule::UPPERCASE_NAME,
                    at,
                    &[("name", &name), ("lower", &lower)],
                );
                row = attribute(element, &lower);
                free = is_free(&lower, self.options);
                name = Cow::Owned(lower);
            }
        }
        match value {
            Value::Literal(text, place) => self.check_characters(text, place),
            Value::Partial(pieces, place) => {
                for piece in pieces {
                    if let Piece::Text(text) = piece {
                        self.check_characters(text, place);
                    }
                }
            }
            Value::Bare | Value::Dynamic(_) => {}
        }
        if self.note(&name, row, at, &value) {
            self.say(&rule::DUPLICATE_ATTRIBUTE, at, &[("name", &name)]);
        }
        match row {
            Some(row) => {
                self.obsolete(row, at);
                // The attributes of a custom element mean what it wants them to mean.
                if !self.is_autonomous() {
                    self.check_value(row, at, value);
                }
            }
            None if free || !self.is_closed(&name) => {}
            None => self.unknown_attribute(element, &name, at),
        }
    }

    /// Remembers the attribute. Returns whether it was there before.
    fn note(
        &mut self,
        name: &str,
        row: Option<&'static Attribute>,
        at: L,
        value: &Value<'_, L>,
    ) -> bool {
        let from = self.frames.last().map_or(0, |frame| frame.seen);
        let there = self
            .seen
            .iter()
            .skip(from)
            .any(|seen| seen.name.as_str() == name);
        let name = match row {
            Some(row) => Name::Known(row.name),
            None => Name::Other(name.into()),
        };
        let bare = matches!(value, Value::Bare);
        let (value, value_at) = match *value {
            Value::Bare => (self.keep_text(""), at),
            Value::Literal(text, place) => (self.keep_text(text), place),
            Value::Partial(_, place) | Value::Dynamic(place) => (Known::Unknown, place),
        };
        self.seen.push(Seen {
            name,
            row,
            definite: true,
            value,
            bare,
            at,
            value_at,
        });
        there
    }

    fn keep_text(&mut self, text: &str) -> Known {
        let start = self.texts.len();
        self.texts.push_str(text);
        Known::Text(start, self.texts.len())
    }

    /// Whether all attributes of the innermost element are known, so that this one is not.
    fn is_closed(&self, name: &str) -> bool {
        let Some(element) = self.frames.last().and_then(|frame| frame.element) else {
            return false;
        };
        match element.namespace {
            // `embed` hands all attributes on; an obsolete element has been reported as a whole.
            Namespace::Html => {
                (element.obsolete.is_none() || is_dated(element)) && element.name != "embed"
            }
            // Editors of drawings add names with prefixes of their own.
            Namespace::Svg | Namespace::MathMl => !name.contains(':') && !name.starts_with("data-"),
        }
    }

    fn unknown_attribute(&mut self, element: Option<&'static Element>, name: &str, at: L) {
        let Some(element) = element else { return };
        // In a piece of SVG whose `svg` stands elsewhere, `a` may be SVG's.
        let unknown = self
            .frames
            .last()
            .is_some_and(|frame| frame.scope == super::frame::Scope::Unknown);
        let twin = crate::element::element(Namespace::Svg, element.name);
        if unknown && twin.is_some_and(|twin| attribute(Some(twin), name).is_some()) {
            return;
        }
        let owners: Vec<&str> = elements(Namespace::Html)
            .iter()
            .filter(|other| other.obsolete.is_none())
            .filter(|other| {
                other
                    .attributes
                    .iter()
                    .any(|row| row.name == name && row.obsolete.is_none())
            })
            .map(|other| other.name)
            .collect();
        if element.namespace == Namespace::Html && !owners.is_empty() {
            let more = owners.len().saturating_sub(4);
            let mut words = any_of(owners.iter().copied().take(4));
            if more > 0 {
                words = format!("{} and {more} more", words.replace(" or ", ", "));
            }
            let values = [
                ("element", element.name),
                ("name", name),
                ("owners", words.as_str()),
            ];
            return self.say(&rule::MISPLACED_ATTRIBUTE, at, &values);
        }
        let names = attributes(element)
            .filter(|row| row.obsolete.is_none())
            .map(|row| row.name);
        let help = nearest(name, names).map(|near| format!("did you mean `{near}`?"));
        let help = opt_in(name).or(help).or_else(|| {
            let own = name.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
            Some(format!("data of your own go in `data-{own}`"))
        });
        let message = rule::fill(
            rule::UNKNOWN_ATTRIBUTE.message,
            &[("name", name), ("element", element.name)],
        );
        self.report(&rule::UNKNOWN_ATTRIBUTE, at, message, help);
    }

    /// Whether the innermost element is a custom element of its own name.
    fn is_autonomous(&self) -> bool {
        self.frames
            .last()
            .is_some_and(|frame| frame.element.is_none() && !frame.opaque)
    }

    fn obsolete(&mut self, row: &Attribute, at: L) {
        if let (Some(frame), Some(instead)) = (self.frames.last(), row.obsolete) {
            let element = frame.name.as_str().to_owned();
            let values = [
                ("name", row.name),
                ("element", element.as_str()),
                ("instead", instead),
            ];
            let rule = if REMOVED.contains(&row.name) {
                &rule::REMOVED_ATTRIBUTE
            } else {
                &rule::OBSOLETE_ATTRIBUTE
            };
            self.say(rule, at, &values);
        }
    }

    /// At the end of the start tag: what the element is, and what it lacks.
    pub(super) fn check_attributes(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (at, Some(element)) = (frame.at, frame.element) else {
            return;
        };
        let missing: Option<String> = element
            .required
            .iter()
            .find(|group| {
                group
                    .iter()
                    .all(|name| self.presence(frame, name) == Presence::No)
            })
            .map(|group| any_of(group.iter().copied()));
        let silent = element.namespace == Namespace::Html
            && element.name == "img"
            // One with a role has a rule of its own.
            && ["alt", "aria-label", "aria-labelledby", "role"]
                .iter()
                .all(|name| self.presence(frame, name) == Presence::No)
            && self.given(frame, "title").text().map_or_else(
                || self.presence(frame, "title") == Presence::No,
                str::is_empty,
            )
            && !self.frames.iter().any(|frame| frame.is_html("figure"));
        if let Some(instead) = element.obsolete {
            let rule = if is_dated(element) {
                &rule::DATED_ELEMENT
            } else {
                &rule::OBSOLETE_ELEMENT
            };
            self.say(rule, at, &[("name", element.name), ("instead", instead)]);
        }
        if let Some(missing) = missing {
            let values = [("element", element.name), ("attributes", missing.as_str())];
            self.say(&rule::MISSING_ATTRIBUTE, at, &values);
        }
        if silent {
            self.say(&rule::MISSING_ALT, at, &[]);
        }
    }
}

/// Whether an attribute that all elements have isn't for this one: notes for translators on what holds no text of its own.
fn is_withheld(element: Option<&Element>, name: &str) -> bool {
    name.starts_with("its-")
        && element.is_some_and(|element| {
            matches!(
                element.name,
                "a" | "area" | "base" | "br" | "link" | "meta" | "wbr"
            )
        })
}

/// Obsolete attributes that no browser heeds any more.
const REMOVED: &[&str] = &["contextmenu", "dropzone", "onshow"];

/// Whether an obsolete element is let pass: parts of ruby text that XHTML and HTML differ about.
fn is_dated(element: &Element) -> bool {
    matches!(element.name, "rb" | "rtc")
}

/// What to say of a vendor's prefix that the project hasn't opted into.
fn opt_in(name: &str) -> Option<String> {
    let feature = match name.as_bytes() {
        [b'h', b'x', b'-', ..] => "`htmx`",
        [b'v', b'-', ..] | [b'#', ..] => "`vue`",
        [b'x', b'-', ..] => "`alpine`",
        [b'@' | b':', ..] => "`alpine` or `vue`",
        _ => return None,
    };
    Some(format!(
        "it is allowed by the feature {feature} of the crate `html`"
    ))
}
