//! Names that authors make up within limits: of custom elements and of commands.

use super::Flaw;
use crate::element::TAKEN;
use crate::near::nearest;
use alloc::format;

/// The name of a custom element (HTML, "valid custom element name").
pub(super) fn custom_element(value: &str) -> Result<(), Flaw> {
    if !value.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Err(Flaw::new("it must begin with a small letter from a to z"));
    }
    if value.contains(|c: char| c.is_ascii_uppercase()) {
        return Err(Flaw::with(
            "it has no capital letters",
            format!("write `{}`", value.to_ascii_lowercase()),
        ));
    }
    if value.contains(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '\0')) {
        return Err(Flaw::new(
            "white space, `/` and `>` would end the name of a tag",
        ));
    }
    if !value.contains('-') {
        return Err(Flaw::new("a hyphen must stand in it"));
    }
    if TAKEN.contains(&value) {
        return Err(Flaw::new("SVG and MathML have that name already"));
    }
    Ok(())
}

/// What a button does to the element it commands: a keyword, or a name of the author's own behind `--`.
pub(super) fn command(value: &str) -> Result<(), Flaw> {
    const WORDS: [&str; 6] = [
        "toggle-popover",
        "show-popover",
        "hide-popover",
        "close",
        "request-close",
        "show-modal",
    ];
    if value.starts_with("--") || WORDS.iter().any(|word| word.eq_ignore_ascii_case(value)) {
        return Ok(());
    }
    let help = match nearest(value, WORDS.into_iter()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `show-modal`, `close`, `request-close`, `show-popover`, `hide-popover`, `toggle-popover`, or a name of your own that begins with `--`".into(),
    };
    Err(Flaw::with("the browser knows no such command", help))
}

#[cfg(test)]
mod tests {
    use super::{command, custom_element};

    #[test]
    fn custom_elements_have_a_hyphen() {
        for good in ["x-y", "my-button", "a-é", "x-", "a1-b.c_d"] {
            assert!(custom_element(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "x",
            "X-y",
            "x-Y",
            "-x",
            "1-x",
            "x y-z",
            "font-face",
            "x/-",
        ] {
            assert!(custom_element(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn commands_are_known_or_ones_own() {
        assert!(command("--spin").is_ok() && command("Close").is_ok());
        assert_eq!(
            command("closes").unwrap_err().help.unwrap(),
            "did you mean `close`?"
        );
        assert!(command("").is_err() && command("spin").is_err());
    }
}
