//! The strings that are tried, and what a reader outside expects of them.

use proptest::prelude::*;

/// Pieces that mean something to a parser, or did to somebody's escaper.
const PIECES: &[&str] = &[
    "&",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "=",
    "/",
    "\\",
    "\r",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\x01",
    "\x0b",
    "\x0c",
    "\x1f",
    "\x7f",
    "\u{80}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{2029}",
    "\u{feff}",
    "\u{fffd}",
    "\u{fffe}",
    "é",
    "日本",
    "🦀",
    "&amp;",
    "&lt",
    "&#13;",
    "&#x0;",
    "&notin;",
    "-",
    "--",
    "-->",
    "--!>",
    "<!--",
    "<!-->",
    "]]>",
    "<?",
    "</",
    "</p>",
    "</title>",
    "</textarea >",
    "</SCRIPT>",
    "</script",
    "<script",
    "</style>",
    "<br>",
    "\" onclick=\"x",
    "javascript:",
    "JaVaScRiPt:",
    "java\tscript:",
    "vbscript:",
    "data:",
    "data:text/html,",
    "data:image/png;base64,A",
    "http:",
    "https://",
    "mailto:",
    "tel:",
    "ftp:",
    "//",
    "://",
    ":",
    "?",
    "#",
    "%",
    "%00",
    "%2F",
    ",",
    ", ",
    " ",
    "  ",
    " 1x",
    " 2x,",
    "{",
    "}",
    "{{",
    "onload",
    "srcdoc",
    "style",
    "true",
    "false",
];

/// How the properties are tried: nothing is written beside the sources.
pub(super) fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Strings of special pieces, of arbitrary characters, and of plain runs that put either at the border of a block.
pub(super) fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => (0_usize..70).prop_map(|length| "a".repeat(length)),
        1 => (0_usize..24).prop_map(|length| "é".repeat(length)),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// What a parser gives back: everything but NUL, which HTML can't express.
pub(super) fn readable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// The scheme that a browser sees in `url`: <https://url.spec.whatwg.org/#scheme-start-state>.
pub(super) fn scheme(url: &str) -> Option<String> {
    let seen: String = url
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let (scheme, _) = seen.split_once(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    named.then(|| scheme.to_ascii_lowercase())
}

/// Whether a browser may follow `url` without running anything.
pub(super) fn is_harmless(url: &str) -> bool {
    scheme(url).is_none_or(|scheme| ["http", "https", "mailto", "tel"].contains(&scheme.as_str()))
}

/// What stands in the place of an address that may not be followed.
pub(super) const BLOCKED: &str = "about:invalid#blocked";

#[test]
fn the_plain_reading_of_schemes() {
    for (url, expected) in [
        ("javascript:x", Some("javascript")),
        (" \x01java\nscr\tipt:x", Some("javascript")),
        ("JAVASCRIPT:x", Some("javascript")),
        ("/a:b", None),
        ("a b:c", None),
        ("1a:b", None),
        (":a", None),
        ("", None),
    ] {
        assert_eq!(scheme(url).as_deref(), expected, "{url:?}");
    }
}
