//! Literal values: keywords, numbers, URLs.

use super::words::any_of;
use super::{Checker, Piece, Value};
use crate::attribute::{Attribute, Kind};
use crate::context;
use crate::near::nearest;
use crate::rule;
use crate::url;
use alloc::format;

/// The relations for which a `link` may stand in the body (HTML, "body-ok").
const IN_BODY: &[&str] = &[
    "dns-prefetch",
    "modulepreload",
    "pingback",
    "preconnect",
    "prefetch",
    "preload",
    "stylesheet",
];

impl<L: Copy> Checker<L> {
    pub(super) fn check_value(&mut self, row: &'static Attribute, at: L, value: Value<'_, L>) {
        self.ease(row, &value);
        match value {
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
            Kind::Word | Kind::Keywords => row
                .keywords
                .iter()
                .any(|keyword| keyword.eq_ignore_ascii_case(text)),
            Kind::Integer => is_integer(text),
            Kind::Count => is_count(text),
            Kind::Positive => is_count(text) && text.bytes().any(|byte| byte != b'0'),
            Kind::Number => is_number(text),
            Kind::Url => return self.check_url(row, text, at, url::check_literal(text)),
            Kind::UrlList => {
                return text
                    .split_ascii_whitespace()
                    .for_each(|url| self.check_url(row, url, at, url::check_literal(url)));
            }
            _ => true,
        };
        if fine {
            return;
        }
        match row.kind {
            Kind::Boolean => self.say(
                &rule::BOOLEAN_VALUE,
                at,
                &[("name", row.name), ("value", "{condition}")],
            ),
            Kind::Word | Kind::Keywords => self.unknown_keyword(row, text, at),
            _ => {
                let kind = match row.kind {
                    Kind::Integer => "an integer, such as `-1`",
                    Kind::Count => "an integer without a sign, such as `0`",
                    Kind::Positive => "an integer greater than zero, such as `1`",
                    _ => "a number, such as `0.5`",
                };
                self.say(
                    &rule::INVALID_NUMBER,
                    at,
                    &[("name", row.name), ("value", text), ("kind", kind)],
                );
            }
        }
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
        let message = rule::fill(
            rule::UNKNOWN_KEYWORD.message,
            &[("name", row.name), ("value", text)],
        );
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
            _ => self.check_computed(row, at),
        }
    }

    fn check_computed(&mut self, row: &'static Attribute, at: L) {
        if row.name == "http-equiv" {
            self.say(&rule::COMPUTED_HTTP_EQUIV, at, &[]);
        }
    }

    fn check_url(&mut self, row: &'static Attribute, text: &str, at: L, verdict: url::Verdict) {
        if verdict == url::Verdict::Blocked {
            self.say(
                &rule::BLOCKED_URL,
                at,
                &[("name", row.name), ("value", text)],
            );
        }
    }
}

/// HTML, "valid non-negative integer".
fn is_count(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// HTML, "valid integer".
fn is_integer(text: &str) -> bool {
    is_count(text.strip_prefix('-').unwrap_or(text))
}

/// HTML, "valid floating-point number".
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let exponent = exponent
        .is_none_or(|exponent| is_count(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)));
    let mantissa = match mantissa.split_once('.') {
        Some((whole, part)) => (whole.is_empty() || is_count(whole)) && is_count(part),
        None => is_count(mantissa),
    };
    mantissa && exponent
}

#[cfg(test)]
mod tests {
    use super::{is_integer, is_number};

    #[test]
    fn numbers_are_those_of_the_standard() {
        for good in ["0", "-1", "1.5", ".5", "1e3", "-2.5E-3", "1e+3"] {
            assert!(is_number(good), "{good}");
        }
        for bad in [
            "", "+1", "1.", ".", "1e", "e3", " 1", "1 ", "0x1", "NaN", "--1",
        ] {
            assert!(!is_number(bad), "{bad}");
        }
        assert!(is_integer("-0") && !is_integer("-") && !is_integer("1.0"));
    }
}
