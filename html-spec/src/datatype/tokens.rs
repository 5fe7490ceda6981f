//! Lists of tokens with white space between them.

use super::text::is_space;
use super::{Datatype, Flaw, check};
use crate::near::nearest;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Keys for a shortcut: single characters, each once (HTML, "The `accesskey` attribute").
pub(super) fn keys(value: &str) -> Result<(), Flaw> {
    for key in value.split(is_space).filter(|key| !key.is_empty()) {
        if key.chars().nth(1).is_some() {
            return Err(Flaw::with(
                format!("`{key}` is more than one character"),
                "write the character of each key, with spaces between them, as in `s 0`",
            ));
        }
    }
    once(value, false)
}

/// The kinds of a link, each once (HTML, "Link types"); which words there are is open.
pub(super) fn link_types(value: &str) -> Result<(), Flaw> {
    once(value, false)
}

/// What the document in a frame may do (HTML, "The `iframe` element", `sandbox`).
pub(super) fn sandbox(value: &str) -> Result<(), Flaw> {
    const WORDS: [&str; 13] = [
        "allow-downloads",
        "allow-forms",
        "allow-modals",
        "allow-orientation-lock",
        "allow-pointer-lock",
        "allow-popups",
        "allow-popups-to-escape-sandbox",
        "allow-presentation",
        "allow-same-origin",
        "allow-scripts",
        "allow-top-navigation",
        "allow-top-navigation-by-user-activation",
        "allow-top-navigation-to-custom-protocols",
    ];
    let mut navigates = [false; 2];
    for word in value.split_ascii_whitespace() {
        if !WORDS.iter().any(|known| known.eq_ignore_ascii_case(word)) {
            return Err(unknown(word, &WORDS));
        }
        navigates[0] |= word.eq_ignore_ascii_case("allow-top-navigation");
        navigates[1] |= word.eq_ignore_ascii_case("allow-top-navigation-by-user-activation");
    }
    if navigates == [true, true] {
        return Err(Flaw::with(
            "`allow-top-navigation` allows all that `allow-top-navigation-by-user-activation` does",
            "write one of the two",
        ));
    }
    once(value, true)
}

/// What waits until a resource has come: `render`.
pub(super) fn blocking(value: &str) -> Result<(), Flaw> {
    let mut words = value.split_ascii_whitespace();
    match (words.next(), words.next()) {
        (Some(word), None) if word.eq_ignore_ascii_case("render") => Ok(()),
        (Some(word), None) => Err(unknown(word, &["render"])),
        (None, _) => Err(Flaw::with("it doesn't say what waits", "write `render`")),
        (Some(_), Some(_)) => Err(Flaw::with("it is one word", "write `render`")),
    }
}

/// The sizes of an icon: `any`, or `16x16 32x32` (HTML, "Link type `icon`").
pub(super) fn icon_sizes(value: &str) -> Result<(), Flaw> {
    let help = "write `any`, or width and height in pixels like `32x32`";
    if value.split_ascii_whitespace().next().is_none() {
        return Err(Flaw::with("a size is missing", help));
    }
    let pixels = |text: &str| {
        !text.starts_with('0') && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    for size in value.split_ascii_whitespace() {
        let fits = size.eq_ignore_ascii_case("any")
            || size
                .split_once(['x', 'X'])
                .is_some_and(|(width, height)| pixels(width) && pixels(height));
        if !fits {
            return Err(Flaw::with(format!("`{size}` isn't a size"), help));
        }
    }
    Ok(())
}

/// Kinds of changes that are announced, each once, or `all` (WAI-ARIA, `aria-relevant`).
pub(super) fn changes(value: &str) -> Result<(), Flaw> {
    const WORDS: [&str; 3] = ["additions", "removals", "text"];
    let mut words = value.split_ascii_whitespace();
    match (words.next(), words.next()) {
        (None, _) => {
            return Err(Flaw::with(
                "no kind of change is named",
                "write `additions`, `removals`, `text` or `all`",
            ));
        }
        (Some("all"), None) => return Ok(()),
        _ => {}
    }
    for word in value.split_ascii_whitespace() {
        if word == "all" {
            return Err(Flaw::with("`all` says it all", "write `all` alone"));
        }
        if !WORDS.contains(&word) {
            return Err(unknown(word, &["additions", "all", "removals", "text"]));
        }
    }
    once(value, false)
}

/// Names of properties in microdata: words, or absolute URLs where they hold a point or a colon (HTML, "Names: the `itemprop` attribute").
pub(super) fn properties(value: &str) -> Result<(), Flaw> {
    if value.split_ascii_whitespace().next().is_none() {
        return Err(Flaw::with(
            "no property is named",
            "name one, or leave the attribute out",
        ));
    }
    for word in value.split_ascii_whitespace() {
        if word.contains(['.', ':']) && check(Datatype::AbsoluteUrl, word).is_err() {
            return Err(Flaw::with(
                format!("`{word}` has a point or a colon, and isn't an absolute URL"),
                "write a plain word like `name`, or the whole URL of the property",
            ));
        }
    }
    Ok(())
}

/// Nothing, if no token is there twice.
fn once(value: &str, fold: bool) -> Result<(), Flaw> {
    let mut rest = value;
    while let Some(word) = rest.split_ascii_whitespace().next() {
        let start = rest.find(word).unwrap_or_default() + word.len();
        rest = &rest[start..];
        let again = rest
            .split_ascii_whitespace()
            .any(|other| other == word || (fold && other.eq_ignore_ascii_case(word)));
        if again {
            return Err(Flaw::with(
                format!("`{word}` is there twice"),
                "write each word once",
            ));
        }
    }
    Ok(())
}

/// A word that isn't among the known ones.
fn unknown(word: &str, words: &[&str]) -> Flaw {
    let near = nearest(word, words.iter().copied());
    let help = near.map_or_else(
        || {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("write {}", words.join(", "))
        },
        |near| format!("did you mean `{near}`?"),
    );
    Flaw::with(format!("there is no word `{word}` here"), help)
}

#[cfg(test)]
mod tests {
    use super::{blocking, icon_sizes, keys, link_types, properties, sandbox};

    #[test]
    fn changes_are_kinds_of_changes() {
        for good in [
            "all",
            " all ",
            "additions",
            "text removals",
            "removals text additions",
        ] {
            assert!(super::changes(good).is_ok(), "{good}");
        }
        for bad in ["", " ", "All", "all text", "text text", "addition"] {
            assert!(super::changes(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn keys_are_single_characters() {
        assert!(keys("s 0").is_ok() && keys("").is_ok() && keys("é 🙂").is_ok());
        assert!(keys("ctrl").is_err() && keys("a b a").is_err());
        assert!(keys("a A").is_ok());
    }

    #[test]
    fn words_are_known_and_there_once() {
        assert!(link_types("noopener whatever").is_ok() && link_types("a b a").is_err());
        assert!(sandbox("").is_ok() && sandbox("allow-forms ALLOW-SCRIPTS").is_ok());
        assert!(sandbox("allow-forms Allow-Forms").is_err());
        let flaw = sandbox("allow-form").unwrap_err();
        assert_eq!(flaw.help.unwrap(), "did you mean `allow-forms`?");
        let both = "allow-top-navigation allow-top-navigation-by-user-activation";
        assert!(sandbox(both).unwrap_err().reason.contains("allows all"));
        assert!(blocking("Render").is_ok() && blocking(" ").is_err());
        assert!(blocking("render render").is_err() && blocking("parse").is_err());
    }

    #[test]
    fn sizes_and_properties_have_their_form() {
        assert!(icon_sizes("any").is_ok() && icon_sizes("16x16 32X32").is_ok());
        for bad in ["", "16", "016x16", "16x", "x16", "anyx16"] {
            assert!(icon_sizes(bad).is_err(), "{bad}");
        }
        assert!(properties("name https://schema.org/name").is_ok());
        assert!(properties(" ").is_err() && properties("a.b").is_err() && properties(":").is_err());
    }
}
