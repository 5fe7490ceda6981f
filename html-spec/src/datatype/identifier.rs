//! Identifiers, references to them, and names that refer to something.

use super::Flaw;
use alloc::format;
use alloc::string::String;

/// An identifier, or a reference to one: any text without white space.
pub(super) fn id(value: &str) -> Result<(), Flaw> {
    if value.is_empty() {
        return Err(Flaw::new("an identifier is missing"));
    }
    if value.contains(is_space) {
        let joined = words_joined(value);
        let help = if joined.is_empty() {
            "write a word".into()
        } else {
            format!("write `{joined}`")
        };
        return Err(Flaw::with("an identifier holds no white space", help));
    }
    Ok(())
}

/// A reference to exactly one identifier.
pub(super) fn id_reference(value: &str) -> Result<(), Flaw> {
    id(value).map_err(|flaw| {
        if value.split_ascii_whitespace().nth(1).is_some() {
            Flaw::with(
                "it names one element only",
                "write one identifier, without white space",
            )
        } else {
            flaw
        }
    })
}

/// References to any number of identifiers, one at least.
pub(super) fn id_references(value: &str) -> Result<(), Flaw> {
    if value.split_ascii_whitespace().next().is_none() {
        return Err(Flaw::with(
            "no identifier is named",
            "name the identifiers, with spaces between them, or leave the attribute out",
        ));
    }
    Ok(())
}

/// A hash sign, and the name behind it: `#map`.
pub(super) fn hash_name(value: &str) -> Result<(), Flaw> {
    match value.strip_prefix('#') {
        Some("") => Err(Flaw::with(
            "no name follows the `#`",
            "write the map's name after it",
        )),
        Some(_) => Ok(()),
        None if value.is_empty() => Err(Flaw::with(
            "a name is missing",
            "write `#` and the map's name",
        )),
        None => Err(Flaw::with(
            "a `#` stands before the name",
            format!("write `#{value}`"),
        )),
    }
}

/// The name of a frame: not empty, and without an underscore at its start.
pub(super) fn navigable(value: &str) -> Result<(), Flaw> {
    if value.is_empty() {
        return Err(Flaw::with(
            "a name is missing",
            "write a name, or leave the attribute out",
        ));
    }
    if let Some(rest) = value.strip_prefix('_') {
        return Err(Flaw::with(
            "names with an underscore at their start are the browser's",
            format!("write `{}`", if rest.is_empty() { "frame" } else { rest }),
        ));
    }
    Ok(())
}

/// The name of a frame, or one of the browser's own.
pub(super) fn target(value: &str) -> Result<(), Flaw> {
    const KEYWORDS: [&str; 4] = ["_blank", "_self", "_parent", "_top"];
    if value.is_empty() {
        return Err(Flaw::with(
            "a name is missing",
            "write `_blank`, `_self`, `_parent`, `_top` or the name of a frame, or leave the attribute out",
        ));
    }
    if value.starts_with('_') && !KEYWORDS.iter().any(|word| word.eq_ignore_ascii_case(value)) {
        return Err(Flaw::with(
            "the browser knows no such place",
            "write `_blank`, `_self`, `_parent` or `_top`, or a name without an underscore at its start",
        ));
    }
    Ok(())
}

/// The words of the value with hyphens between them.
fn words_joined(value: &str) -> String {
    let mut out = String::new();
    for word in value.split_ascii_whitespace() {
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(word);
    }
    out
}

fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use super::{hash_name, id, id_reference, id_references, navigable, target};

    #[test]
    fn identifiers_are_single_words() {
        assert!(id("a").is_ok() && id("1 ").is_err() && id("").is_err());
        assert_eq!(
            id(" main part").unwrap_err().help.unwrap(),
            "write `main-part`"
        );
        assert_eq!(id(" ").unwrap_err().help.unwrap(), "write a word");
        assert!(
            id_reference("a b")
                .unwrap_err()
                .reason
                .contains("one element")
        );
        assert!(id_references("a b").is_ok() && id_references(" ").is_err());
    }

    #[test]
    fn names_refer_to_something() {
        assert!(hash_name("#a").is_ok() && hash_name("#").is_err() && hash_name("").is_err());
        assert_eq!(hash_name("map").unwrap_err().help.unwrap(), "write `#map`");
        assert!(navigable("main").is_ok() && navigable("_top").is_err() && navigable("").is_err());
        assert!(target("_BLANK").is_ok() && target("x").is_ok() && target("_new").is_err());
    }
}
