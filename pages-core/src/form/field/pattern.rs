//! The form that a text must have, as `pattern` says it to browsers, too.

use regex_lite::Regex;
use std::fmt;
use std::sync::OnceLock;

/// The form that a text must have from end to end.
///
/// It is matched in a time that grows with the text and the pattern, whatever was typed. What browsers and this understand
/// alike may stand in it: `#[derive(Form)]` refuses the rest.
///
/// HTML Standard, [`pattern`](https://html.spec.whatwg.org/#attr-input-pattern).
pub struct Pattern {
    source: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The pattern with this source.
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            regex: OnceLock::new(),
        }
    }

    /// Whether all of the text has this form.
    ///
    /// # Panics
    /// When the pattern can't be read: the derive has read it before.
    pub(super) fn matches(&self, text: &str) -> bool {
        self.regex
            .get_or_init(|| Regex::new(&format!("^(?:{})$", self.source)).ok())
            .as_ref()
            .unwrap_or_else(|| panic!("`{}` is no pattern", self.source))
            .is_match(text)
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn the_whole_text_must_match() {
        let plate = Pattern::new("[A-Z]{1,2}|[0-9]+");
        assert!(plate.matches("AB") && plate.matches("123"));
        assert!(!plate.matches("ABC") && !plate.matches("A1") && !plate.matches("1\n"));
    }
}
