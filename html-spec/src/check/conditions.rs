//! Literal values whose datatype hangs on another attribute of the element, or on another word in it.

use super::Checker;
use super::given::Given;
use super::inputs::of_input;
use crate::datatype::{self, Datatype};
use crate::element::Namespace;
use crate::rule;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    /// At the end of the start tag: the values that can be judged only now.
    pub(super) fn check_conditions(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let Some(element) = frame.element else { return };
        if element.namespace != Namespace::Html {
            return;
        }
        match element.name.as_bytes() {
            b"input" => self.check_by("type", of_input),
            b"area" => self.check_by("shape", of_area),
            b"meta" => {
                self.check_by("http-equiv", of_pragma);
                self.check_viewport();
            }
            b"link" => self.check_target(),
            _ => {}
        }
    }

    /// A link leads somewhere; as a property of an item, it may be empty.
    fn check_target(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if let Given::Text(text, at) = self.given(frame, "href")
            && text.trim_ascii().is_empty()
            && ["itemprop", "property"]
                .iter()
                .all(|name| self.given(frame, name).is_absent())
        {
            let text = String::from(text);
            self.check_datatype(Datatype::Url, "href", &text, at);
        }
    }

    /// Checks the values whose datatype hangs on the word of one attribute.
    fn check_by(&mut self, deciding: &str, judge: fn(&str, &str) -> Datatype) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let word = match self.given(frame, deciding) {
            Given::Absent => "",
            Given::Text(text, _) => text,
            // It may be any word, so nothing is held against the others.
            Given::Maybe | Given::Unknown(_) => return,
        };
        let mut wrong = Vec::new();
        for seen in self.seen_on(frame) {
            let datatype = judge(word, seen.name.as_str());
            if datatype == Datatype::Any {
                continue;
            }
            let (Some(row), Some(text)) = (seen.row, self.text_of(seen)) else {
                continue;
            };
            // A control may begin empty; a slider always stands somewhere.
            if text.is_empty() && row.name == "value" && !word.eq_ignore_ascii_case("range") {
                continue;
            }
            if let Err(flaw) = datatype::check(datatype, text) {
                wrong.push((datatype, row.name, String::from(text), seen.value_at, flaw));
            }
        }
        for (datatype, name, text, at, flaw) in wrong {
            self.report_flaw(datatype, name, &text, at, flaw);
        }
    }

    /// Advises against a viewport that can't be enlarged.
    fn check_viewport(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let Given::Text("viewport", _) = self.given(frame, "name") else {
            return;
        };
        let Given::Text(text, at) = self.given(frame, "content") else {
            return;
        };
        let lower = text.to_ascii_lowercase();
        let fixed = ["user-scalable=no", "maximum-scale=1.0"];
        if let Some(value) = fixed.into_iter().find(|value| lower.contains(value)) {
            self.say(&rule::FIXED_ZOOM, at, &[("value", value)]);
        }
    }
}

/// What `coords` takes, by the `shape` of the `area`.
fn of_area(word: &str, name: &str) -> Datatype {
    if name != "coords" {
        return Datatype::Any;
    }
    let is = |shape: &str| word.eq_ignore_ascii_case(shape);
    if is("circle") {
        Datatype::Circle
    } else if is("poly") {
        Datatype::Polygon
    } else if is("rect") || word.is_empty() {
        Datatype::Rectangle
    } else {
        Datatype::Any
    }
}

/// What `content` takes, by the `http-equiv` of the `meta`.
fn of_pragma(word: &str, name: &str) -> Datatype {
    if name != "content" || word.is_empty() {
        return Datatype::Any;
    }
    let is = |pragma: &str| word.eq_ignore_ascii_case(pragma);
    if is("content-type") {
        Datatype::ContentType
    } else if is("refresh") {
        Datatype::Refresh
    } else if is("content-security-policy") {
        Datatype::Policy
    } else if is("x-ua-compatible") {
        Datatype::Edge
    } else {
        Datatype::Any
    }
}

#[cfg(test)]
mod tests {
    use crate::attribute::Options;
    use crate::check::tests::{findings, ids};
    use alloc::vec::Vec;

    #[test]
    fn values_are_judged_by_the_type() {
        for (markup, id) in [
            (r#"<input type="date" value="21.11.2026">"#, "H121"),
            (r#"<input value="2026-13-01" type="DATE">"#, "H121"),
            (
                r#"<input type="datetime-local" max="2026-11-21T09:30Z">"#,
                "H121",
            ),
            (r#"<input type="number" step="0">"#, "H032"),
            (r#"<input type="range" value>"#, "H032"),
            (r#"<input type="week" step="0.5">"#, "H032"),
            ("<input value=\"a\nb\">", "H120"),
            (r#"<input type="email" autocomplete="tel">"#, "H128"),
            (r#"<input type="hidden" autocomplete="off">"#, "H128"),
            (
                r#"<area shape="poly" coords="0,0,1,1" href="/" alt="x">"#,
                "H124",
            ),
            (r#"<area coords="0,0,5" href="/" alt="x">"#, "H124"),
            (
                r#"<meta http-equiv="X-UA-Compatible" content="IE=8">"#,
                "H127",
            ),
            (r#"<meta content="5, /" http-equiv="REFRESH">"#, "H104"),
            (r#"<input type="url" value="/a">"#, "H100"),
            (r#"<input type="color" value="red">"#, "H107"),
            (r#"<link rel="icon" href="">"#, "H100"),
        ] {
            assert!(ids(markup).contains(&id), "{markup}: {:?}", ids(markup));
        }
    }

    #[test]
    fn what_the_type_allows_stays() {
        for markup in [
            r#"<input type="date" value="">"#,
            r#"<input type="time" step="ANY" min="09:30">"#,
            r#"<input type="number" value="-.5e3">"#,
            r#"<input type="search" autocomplete="off">"#,
            r#"<input autocomplete="section-a shipping home tel webauthn">"#,
            r#"<area shape="circle" coords="5,5,2" href="/" alt="x">"#,
            r#"<meta name="description" content="IE=8">"#,
            r#"<link itemprop="url" href="">"#,
            r#"<link rel="icon" href="" {..}>"#,
            r#"<input type="url" value="">"#,
        ] {
            assert!(ids(markup).is_empty(), "{markup}: {:?}", ids(markup));
        }
    }

    #[test]
    fn what_may_be_another_type_stays() {
        for markup in [
            r#"<input type={} value="21.11.2026">"#,
            r#"<input {..} value="21.11.2026">"#,
            r#"<input type="date" value={} min={}>"#,
            r#"<area shape={} coords="1" href="/" alt="x">"#,
            r#"<meta {..} content="IE=8">"#,
        ] {
            let found: Vec<_> = ids(markup);
            assert!(
                !found.iter().any(|id| id.starts_with("H12")),
                "{markup}: {found:?}"
            );
        }
    }

    #[test]
    fn a_message_names_attribute_value_and_remedy() {
        let found = findings(r#"<input type="date" min="2026-2-9">"#, Options::default());
        let (_, message) = &found[0];
        assert!(
            message.starts_with("`min` can't be `2026-2-9`: "),
            "{message}"
        );
        assert!(message.ends_with("write `2026-02-09`"), "{message}");
    }
}
