//! What of a text a control keeps (HTML Standard §4.10.5.1, "value sanitization algorithm").

use super::kind::Kind;
use super::{moment, slider};
use crate::test::page::Element;

/// The text that a control holds when it is given `text`; `None` where that can't be its value: letters for a number.
pub(super) fn sanitized(element: &Element, kind: Kind, text: &str) -> Option<String> {
    if text.is_empty() && !matches!(kind, Kind::Range | Kind::Color) {
        return Some(String::new());
    }
    match kind {
        Kind::Text | Kind::Search | Kind::Tel | Kind::Password => Some(one_line(text)),
        Kind::Email if element.attr("multiple").is_some() => {
            let line = one_line(text);
            let addresses: Vec<&str> = line.split(',').map(trimmed).collect();
            Some(addresses.join(","))
        }
        Kind::Email | Kind::Url => Some(trimmed(&one_line(text)).to_owned()),
        Kind::DateTime => number(kind, text).map(|_| shortest(&text.replacen(' ', "T", 1))),
        Kind::Color => color(text),
        _ if kind.is_quantity() => number(kind, text).map(|_| text.to_owned()),
        // What is edited has one sign for the end of a line (§4.10.11, "API value").
        Kind::TextArea => Some(text.replace("\r\n", "\n").replace('\r', "\n")),
        _ => Some(text.to_owned()),
    }
}

/// What a control of a kind holds where its markup says nothing that it can hold.
pub(super) fn fallback(element: &Element, kind: Kind) -> String {
    match kind {
        Kind::Color => "#000000".to_owned(),
        Kind::Range => slider::held(element, ""),
        _ => String::new(),
    }
}

/// A text as a number that can be compared with others of the same kind ("convert a string to a number").
pub(super) fn number(kind: Kind, text: &str) -> Option<f64> {
    match kind {
        Kind::Number | Kind::Range => float(text),
        Kind::Date => moment::date(text),
        Kind::Month => moment::month(text),
        Kind::Week => moment::week(text),
        Kind::Time => moment::time(text),
        Kind::DateTime => moment::date_time(text),
        _ => None,
    }
}

/// A valid floating-point number (§2.3.4.3), which Rust reads, but not all that Rust reads.
fn float(text: &str) -> Option<f64> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let whole = match mantissa.split_once('.') {
        Some((before, after)) => (before.is_empty() || digits(before)) && digits(after),
        None => digits(mantissa),
    };
    let power = exponent
        .is_none_or(|exponent| digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)));
    text.parse()
        .ok()
        .filter(|number: &f64| whole && power && number.is_finite())
}

fn color(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#')?;
    let simple = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    simple.then(|| text.to_ascii_lowercase())
}

/// A time without seconds that are zero.
fn shortest(text: &str) -> String {
    let Some((before, fraction)) = text.split_once('.') else {
        return without_seconds(text);
    };
    match fraction.trim_end_matches('0') {
        "" => without_seconds(before),
        fraction => format!("{before}.{fraction}"),
    }
}

fn without_seconds(text: &str) -> String {
    let short = text
        .strip_suffix(":00")
        .filter(|rest| rest.contains(':'))
        .unwrap_or(text);
    short.to_owned()
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], "")
}

/// Without ASCII white space at the ends.
fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r', '\u{c}'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::page::form::tests::element;

    #[test]
    fn what_a_control_cannot_hold_is_dropped_or_refused() {
        for (markup, text, expected) in [
            ("<input>", "a\r\nb", Some("ab")),
            ("<input type=url>", " https://x\n ", Some("https://x")),
            ("<input type=email>", " a@b ", Some("a@b")),
            ("<input type=email multiple>", " a@b , c@d", Some("a@b,c@d")),
            ("<input type=number>", "1e3", Some("1e3")),
            ("<input type=number>", "+1", None),
            ("<input type=number>", "1.", None),
            ("<input type=number>", "inf", None),
            ("<input type=number>", "1e999", None),
            ("<input type=number>", "", Some("")),
            ("<input type=date>", "2026-02-30", None),
            (
                "<input type=datetime-local>",
                "2026-02-28 08:00:00.000",
                Some("2026-02-28T08:00"),
            ),
            (
                "<input type=datetime-local>",
                "2026-02-28T08:00:30.50",
                Some("2026-02-28T08:00:30.5"),
            ),
            ("<input type=color>", "#AbCdEf", Some("#abcdef")),
            ("<input type=color>", "red", None),
            ("<textarea></textarea>", "a\r\nb\rc", Some("a\nb\nc")),
        ] {
            let (element, kind) = element(markup);
            assert_eq!(
                sanitized(&element, kind, text).as_deref(),
                expected,
                "{markup} {text:?}"
            );
        }
    }
}
