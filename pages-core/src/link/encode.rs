//! Percent-encoding for paths, queries and fragments.

use crate::param::ToParam;
use crate::route::is_dots;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// What is written otherwise: more than the path, query and fragment percent-encode sets of the URL Standard (§1.3) hold, so
/// that one set is right in all of these places, and in the attributes and headers where links are printed.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b':')
    .remove(b'@');

/// What stands in place of a value that no path can hold: no page has a segment like that.
const NOWHERE: &str = "%00";

/// Encodes what is written to it.
struct Encoder<'a>(&'a mut String);

impl fmt::Write for Encoder<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, ENCODED));
        Ok(())
    }
}

/// Appends text.
pub(super) fn text(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, ENCODED));
}

/// Appends a value, or what leads nowhere if it has no text.
pub(super) fn value(out: &mut String, value: &dyn ToParam) {
    let start = out.len();
    if value.to_param(&mut Encoder(out)).is_err() {
        nowhere(out, start);
    }
}

/// Appends a segment of a path that holds a value, without its slash.
pub(super) fn segment(out: &mut String, before: &str, argument: &dyn ToParam, after: &str) {
    let start = out.len();
    text(out, before);
    let value_start = out.len();
    value(out, argument);
    if out.len() == value_start {
        return nowhere(out, start);
    }
    text(out, after);
    mend(out, start);
}

/// Sees to it that the segment that begins at `start` is one that a page can have: browsers resolve segments of dots
/// however they are encoded, and a NUL names no page.
pub(super) fn mend(out: &mut String, start: usize) {
    let segment = out.get(start..).unwrap_or_default();
    if is_dots(segment) || segment.contains(NOWHERE) {
        nowhere(out, start);
    }
}

/// Puts a segment that leads nowhere in place of the one that begins at `start`.
pub(super) fn nowhere(out: &mut String, start: usize) {
    out.truncate(start);
    out.push_str(NOWHERE);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(argument: &str) -> String {
        let mut out = String::from("/");
        segment(&mut out, "", &argument, "");
        out
    }

    #[test]
    fn only_what_means_nothing_stays_as_it_is() {
        assert_eq!(one("aZ09-._~,:@"), "/aZ09-._~,:@");
        assert_eq!(
            one("a/b?c#d%&'\"<> +\\"),
            "/a%2Fb%3Fc%23d%25%26%27%22%3C%3E%20%2B%5C"
        );
        assert_eq!(one("ä\u{1F600}"), "/%C3%A4%F0%9F%98%80");
    }

    #[test]
    fn what_no_path_can_hold_leads_nowhere() {
        for argument in ["", ".", "..", "\0", "a\0b"] {
            assert_eq!(one(argument), "/%00", "{argument:?}");
        }
        assert_eq!(one("..."), "/...");
    }

    #[test]
    fn text_around_a_value_counts_for_the_whole() {
        let mut out = String::new();
        segment(&mut out, ".", &".", "");
        assert_eq!(out, "%00");
        out.clear();
        segment(&mut out, "v", &"..", ".txt");
        assert_eq!(out, "v...txt");
        out.clear();
        segment(&mut out, "v", &"", ".txt");
        assert_eq!(out, "%00");
    }

    #[test]
    fn a_value_without_a_text_leads_nowhere() {
        struct Nameless;
        impl ToParam for Nameless {
            fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
                out.write_str("half")?;
                Err(fmt::Error)
            }
        }
        let mut out = String::from("/");
        segment(&mut out, "", &Nameless, "");
        assert_eq!(out, "/%00");
    }
}
