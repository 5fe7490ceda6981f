//! The names of CSS properties, from `@webref/css`, with those that only old browsers know.

use super::json::{self, Json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Names that no standard has any more, but that aren't misspelt either.
const OLD: &[&str] = &[
    "azimuth",
    "behavior",
    "box-suppress",
    "color-profile",
    "color-rendering",
    "elevation",
    "enable-background",
    "glyph-orientation-horizontal",
    "icon",
    "ime-mode",
    "kerning",
    "marquee-direction",
    "marquee-play-count",
    "marquee-speed",
    "marquee-style",
    "overflow-style",
    "pitch",
    "pitch-range",
    "play-during",
    "richness",
    "ruby-span",
    "speak-header",
    "speak-numeral",
    "speak-punctuation",
    "speech-rate",
    "stress",
    "text-decoration-skip-inset",
    "volume",
];

/// Makes `html-spec/src/generated/properties.rs`.
pub(crate) fn file(css: &str) -> Result<String, String> {
    let css = json::parse(css)?;
    let properties = css.at("properties").ok_or("no properties")?;
    let mut names: BTreeSet<&str> = properties
        .list()
        .iter()
        .filter_map(|property| property.at("name").and_then(Json::text))
        .filter(|name| !name.starts_with('-'))
        .collect();
    names.extend(OLD);
    let mut out = String::from(
        "//! The names of CSS properties. Made by `cargo xtask spec`; not to be edited.\n\n/// Sorted.\n#[rustfmt::skip]\npub(crate) static PROPERTIES: &[&str] = &[\n",
    );
    let names: Vec<&str> = names.into_iter().collect();
    for chunk in names.chunks(6) {
        let words: Vec<String> = chunk.iter().map(|name| format!("{name:?}")).collect();
        let _ = writeln!(out, "    {},", words.join(", "));
    }
    out.push_str("];\n");
    Ok(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_without_prefix_are_kept() {
        let file = super::file(r#"{"properties": [{"name": "width"}, {"name": "-webkit-x"}]}"#);
        let file = file.unwrap();
        assert!(file.contains("\"width\"") && file.contains("\"azimuth\""));
        assert!(!file.contains("webkit"));
    }
}
