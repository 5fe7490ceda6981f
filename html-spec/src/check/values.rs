//! Literal values: keywords, datatypes, URLs.

use super::words::any_of;
use super::{Checker, Piece, Value};
use crate::attribute::{Attribute, Kind};
use crate::context;
use crate::datatype::{self, Datatype, Flaw};
use crate::near::nearest;
use crate::rule;
use crate::url;
use alloc::format;
use alloc::string::String;

/// The relations for which a `link` may stand in the body (HTML, "body-ok").
const IN_BODY: &[&str] = &[
    "dns-prefetch",
    "modulepreload",
    "pingback",
    "preconnect",
    "prefetch",
    "preload",
    "prerender",
    "stylesheet",
];

impl<L: Copy> Checker<L> {
    pub(super) fn check_value(&mut self, row: &'static Attribute, at: L, value: Value<'_, L>) {
        self.ease(row, &value);
        match value {
            // A property of ARIA without a value is as none.
            Value::Bare if row.name.starts_with("aria-") => {}
            Value::Bare => self.check_literal(row, "", at),
            Value::Literal(text, place) => self.check_literal(row, text, place),
            Value::Partial(pieces, place) => self.check_partial(row, pieces, place),
            Value::Dynamic(place) => self.check_computed(row, place),
        }
    }

    /// Notes what a value says about the place of its element.
    fn ease(&mut self, row: &Attribute, value: &Value<'_, L>) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let eases = match (frame.element.map_or("", |element| element.name), row.name) {
            ("link", "rel") => |text: &str| {
                text.split_ascii_whitespace()
                    .any(|word| IN_BODY.iter().any(|known| known.eq_ignore_ascii_case(word)))
            },
            ("input", "type") => |text: &str| text.eq_ignore_ascii_case("hidden"),
            _ => return,
        };
        frame.eased |= match value {
            Value::Bare => false,
            Value::Literal(text, _) => eases(text),
            Value::Partial(..) | Value::Dynamic(_) => true,
        };
    }

    fn check_literal(&mut self, row: &'static Attribute, text: &str, at: L) {
        let fine = match row.kind {
            Kind::Boolean => text.is_empty() || text.eq_ignore_ascii_case(row.name),
            // Those of ARIA are compared as they are; a deprecated one should go, whatever its value.
            Kind::Word | Kind::Keywords if row.name.starts_with("aria-") => {
                row.name == "aria-grabbed" || row.keywords.contains(&text)
            }
            Kind::Word | Kind::Keywords => row
                .keywords
                .iter()
                .any(|keyword| keyword.eq_ignore_ascii_case(text)),
            Kind::Url => {
                if self.check_url(row, text, at, url::check_literal(text)) {
                    return;
                }
                true
            }
            Kind::UrlList => {
                let mut blocked = false;
                for url in text.split_ascii_whitespace() {
                    blocked |= self.check_url(row, url, at, url::check_literal(url));
                }
                if blocked {
                    return;
                }
                true
            }
            _ => true,
        };
        if fine {
            return self.check_datatype(row.datatype, row.name, text, at);
        }
        match row.kind {
            Kind::Boolean => self.say(
                &rule::BOOLEAN_VALUE,
                at,
                &[("name", row.name), ("value", "{condition}")],
            ),
            _ => self.unknown_keyword(row, text, at),
        }
    }

    /// Holds a literal against a datatype.
    pub(super) fn check_datatype(&mut self, datatype: Datatype, name: &str, text: &str, at: L) {
        if datatype == Datatype::Any {
            return;
        }
        if datatype == Datatype::LinkTypes {
            self.check_link_types(text, at);
        }
        if let Err(flaw) = datatype::check(datatype, text) {
            self.report_flaw(datatype, name, text, at, flaw);
        }
    }

    pub(super) fn report_flaw(
        &mut self,
        datatype: Datatype,
        name: &str,
        text: &str,
        at: L,
        flaw: Flaw,
    ) {
        let rule = datatype.rule();
        let value = shown(text);
        let values = [
            ("name", name),
            ("value", value.as_str()),
            ("reason", flaw.reason.as_str()),
        ];
        let message = rule::fill(rule.message, &values);
        let help = flaw.help.unwrap_or_else(|| rule::fill(rule.help, &values));
        self.report(rule, at, message, Some(help));
    }

    fn unknown_keyword(&mut self, row: &'static Attribute, text: &str, at: L) {
        let keywords = any_of(
            row.keywords
                .iter()
                .map(|&word| if word.is_empty() { "\"\"" } else { word }),
        );
        let near = nearest(text, row.keywords.iter().copied());
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => rule::fill(
                rule::UNKNOWN_KEYWORD.help,
                &[("name", row.name), ("keywords", &keywords)],
            ),
        };
        let message = if text.is_empty() {
            format!("`{}` can't be empty", row.name)
        } else {
            rule::fill(
                rule::UNKNOWN_KEYWORD.message,
                &[("name", row.name), ("value", text)],
            )
        };
        self.report(&rule::UNKNOWN_KEYWORD, at, message, Some(help));
    }

    /// A literal with holes: what stands before the first hole decides about the scheme.
    fn check_partial(&mut self, row: &'static Attribute, pieces: &[Piece<'_>], at: L) {
        match (row.kind, pieces.first()) {
            (Kind::Boolean, _) => self.say(
                &rule::BOOLEAN_VALUE,
                at,
                &[("name", row.name), ("value", "{condition}")],
            ),
            (Kind::Url, Some(Piece::Text(start))) => {
                let element = self.frames.last().and_then(|frame| frame.element);
                let image = context::is_image(element, row.name);
                self.check_url(row, start, at, url::check_start(start, image));
            }
            _ => {
                self.check_literal_parts(row, pieces, at);
                self.check_computed(row, at);
            }
        }
    }

    /// A literal part may be wrong whatever the values beside it print.
    fn check_literal_parts(&mut self, row: &'static Attribute, pieces: &[Piece<'_>], at: L) {
        let flaw = pieces.iter().find_map(|piece| match piece {
            Piece::Text(part) => datatype::check_part(row.datatype, part).err(),
            Piece::Hole => None,
        });
        let Some(flaw) = flaw else { return };
        let parts = pieces.iter().map(|piece| match *piece {
            Piece::Text(part) => part,
            Piece::Hole => "{…}",
        });
        let whole: String = parts.collect();
        self.report_flaw(row.datatype, row.name, &whole, at, flaw);
    }

    fn check_computed(&mut self, row: &'static Attribute, at: L) {
        if row.name == "http-equiv" {
            self.say(&rule::COMPUTED_HTTP_EQUIV, at, &[]);
        }
    }

    /// Reports a script. Returns whether the URL is one, so that nothing else is said of it.
    fn check_url(
        &mut self,
        row: &'static Attribute,
        text: &str,
        at: L,
        verdict: url::Verdict,
    ) -> bool {
        let blocked = verdict == url::Verdict::Blocked;
        if blocked {
            let values = [("name", row.name), ("value", text)];
            self.say(&rule::BLOCKED_URL, at, &values);
        }
        blocked
    }
}

/// The value as a message shows it: quoted, and no longer than a line.
fn shown(text: &str) -> String {
    if text.is_empty() {
        return "empty".into();
    }
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

/// How many characters of a value a message shows.
const MOST_SHOWN: usize = 60;

#[cfg(test)]
mod tests {
    use super::shown;
    use crate::attribute::Options;
    use crate::check::{Checker, Piece, Value};
    use alloc::format;

    #[test]
    fn parts_of_a_value_with_holes_are_judged() {
        let found = |name: &str, pieces: &[Piece<'_>]| {
            let mut checker = Checker::new(Options::default());
            checker.open("td", ());
            checker.attribute(name, (), Value::Partial(pieces, ()));
            checker.attributes_end();
            let found = checker.finish();
            found.first().map(|found| found.message.clone())
        };
        let width = [Piece::Hole, Piece::Text("px")];
        let message = found("tabindex", &width).unwrap();
        assert!(message.contains("`{…}px`"), "{message}");
        assert!(found("id", &[Piece::Text("a b"), Piece::Hole]).is_some());
        assert_eq!(found("id", &[Piece::Text("a-"), Piece::Hole]), None);
        assert_eq!(found("title", &width), None);
    }

    #[test]
    fn long_values_are_cut() {
        assert_eq!(shown(""), "empty");
        assert_eq!(shown("é"), "`é`");
        let long = "é".repeat(61);
        assert_eq!(shown(&long), format!("`{}…`", "é".repeat(60)));
    }
}
