//! Values that must agree, and those that exclude each other.

use super::row::is_certain;
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;
use alloc::borrow::ToOwned as _;

impl<L: Copy> Checker<L> {
    /// `lang` and `xml:lang` say the same, whichever a reader heeds.
    pub(super) fn check_languages(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if let Given::Text(xml, at) = self.given(frame, "xml:lang")
            && let Given::Text(lang, _) = self.given(frame, "lang")
            && !lang.eq_ignore_ascii_case(xml)
        {
            let (lang, xml) = (lang.to_owned(), xml.to_owned());
            self.say_outside_templates(
                &rule::LANGUAGES_DISAGREE,
                at,
                &[("lang", &lang), ("xml", &xml)],
            );
        }
    }

    /// A custom element of its own name isn't another element as well.
    pub(super) fn check_autonomous(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let found = self
            .seen_on(frame)
            .iter()
            .find(|seen| is_certain(seen) && seen.name.as_str() == "is");
        if let Some(at) = found.map(|seen| seen.at) {
            let name = frame.name.as_str().to_owned();
            self.say_outside_templates(&rule::AUTONOMOUS_IS, at, &[("element", &name)]);
        }
    }

    /// An image map has one name, by whichever of the two it is looked up.
    pub(super) fn check_map_names(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if let Given::Text(id, at) = self.given(frame, "id")
            && let Given::Text(name, _) = self.given(frame, "name")
            && id != name
        {
            let (id, name) = (id.to_owned(), name.to_owned());
            self.say_outside_templates(
                &rule::MAP_NAMES_DISAGREE,
                at,
                &[("id", &id), ("name", &name)],
            );
        }
    }

    /// `embed` hands on whatever it gets, so that only the form of a name is judged.
    pub(super) fn check_embedded(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let found = self.seen_on(frame).iter().find(|seen| {
            let name = seen.name.as_str();
            seen.row.is_none() && !name.starts_with("data-") && !is_plain(name)
        });
        if let Some((name, at)) = found.map(|seen| (seen.name.as_str().to_owned(), seen.at)) {
            let values = [("name", name.as_str()), ("element", "embed")];
            self.say_outside_templates(&rule::EMBEDDED_NAME, at, &values);
        }
    }
}

/// Whether it is a name in XML, too, without a prefix.
fn is_plain(name: &str) -> bool {
    let first = name.chars().next();
    first.is_some_and(|c| c.is_alphabetic() || c == '_')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'))
}
