//! Text with a condition.

use super::Flaw;

/// Any text but the empty one.
pub(super) fn non_empty(value: &str) -> Result<(), Flaw> {
    if value.is_empty() {
        Err(Flaw::new("a text is needed here"))
    } else {
        Ok(())
    }
}

/// Text in one line.
pub(super) fn one_line(value: &str) -> Result<(), Flaw> {
    if value.contains(['\n', '\r']) {
        Err(Flaw::with(
            "it is one line, and a line ends in it",
            "write it in one line",
        ))
    } else {
        Ok(())
    }
}

/// White space as HTML has it (Infra, "ASCII whitespace").
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use super::{non_empty, one_line};

    #[test]
    fn only_nothing_is_empty() {
        assert!(non_empty("").is_err());
        assert!(non_empty(" ").is_ok() && non_empty("x").is_ok());
    }

    #[test]
    fn a_line_ends_at_its_break() {
        assert!(one_line("").is_ok() && one_line("a b\tc").is_ok());
        assert!(one_line("a\nb").is_err() && one_line("\r").is_err());
    }
}
