//! Text with a condition.

use super::Flaw;

/// Any text but the empty one.
pub(super) fn non_empty(value: &str) -> Result<(), Flaw> {
    if value.is_empty() {
        Err(Flaw::new("it must say something"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::non_empty;

    #[test]
    fn only_nothing_is_empty() {
        assert!(non_empty("").is_err());
        assert!(non_empty(" ").is_ok() && non_empty("x").is_ok());
    }
}
