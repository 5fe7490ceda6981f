//! What the attributes of a field say: how long its text may be, which form it must have.

use super::Pattern;
use super::accept::accepts;
use crate::form::FieldError;
use html::form::{Field, Kind};

/// What the attributes of a field say.
///
/// Lengths are counted as browsers count them: in UTF-16 code units, with one for the end of each line (HTML Standard,
/// [`maxlength`](https://html.spec.whatwg.org/#attr-fe-maxlength)).
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The field.
    pub field: &'static Field,
    /// Whether white space, or nothing at all, is a text as any other.
    pub blank: bool,
    /// Whether what was typed is never shown again.
    pub secret: bool,
    /// How many characters the text must have.
    pub minlength: Option<u32>,
    /// How many characters it may have.
    pub maxlength: Option<u32>,
    /// The form that it must have.
    pub pattern: Option<&'static Pattern>,
    /// The first number that is allowed, and how far apart all of them are.
    pub step: Option<(f64, f64, &'static str)>,
    /// The types of files that are taken.
    pub accept: Option<&'static str>,
    /// How many bytes a file may have.
    pub max_size: Option<u64>,
    /// What is said in place of our own words.
    pub message: Option<&'static str>,
}

impl Rules {
    /// A field without rules.
    pub const fn new(field: &'static Field) -> Self {
        Self {
            field,
            blank: false,
            secret: false,
            minlength: None,
            maxlength: None,
            pattern: None,
            step: None,
            accept: None,
            max_size: None,
            message: None,
        }
    }

    /// Judges a text. The empty one breaks no rule: whether it will do is asked elsewhere.
    pub(super) fn judge(&self, text: &str) -> Result<(), FieldError> {
        if text.is_empty() {
            return Ok(());
        }
        let length = || text.encode_utf16().count();
        match (self.minlength, self.maxlength) {
            (Some(least), _) if length() < least as usize => {
                return Err(FieldError::TooShort { least });
            }
            (_, Some(most)) if length() > most as usize => {
                return Err(FieldError::TooLong { most });
            }
            _ => {}
        }
        if self.pattern.is_some_and(|pattern| !pattern.matches(text)) {
            return Err(FieldError::Pattern);
        }
        match self.step {
            Some((base, step, shown)) if !is_on_step(text, base, step) => {
                Err(FieldError::OffStep { step: shown })
            }
            _ => Ok(()),
        }
    }

    /// Judges a file by what its sender says of it.
    pub(super) fn judge_file(&self, name: &str, kind: &str, size: u64) -> Result<(), FieldError> {
        match (self.accept, self.max_size) {
            (Some(accept), _) if !accepts(accept, name, kind) => {
                Err(FieldError::WrongFileType { accept })
            }
            (_, Some(most)) if size > most => Err(FieldError::FileTooLarge { most }),
            _ => Ok(()),
        }
    }

    /// The error as it is told: in the words of the field's author, where there are any.
    pub(in crate::form) fn told(&self, error: FieldError) -> FieldError {
        match self.message {
            Some(message) if error != FieldError::Missing => FieldError::Check(message),
            _ => error,
        }
    }

    /// Whether texts are shown again.
    pub(in crate::form) fn is_kept(&self) -> bool {
        !self.secret && self.field.kind != Kind::File
    }
}

/// Whether a number is one of those that are `step` apart, to what a `f64` can tell. What is no number is told elsewhere.
fn is_on_step(text: &str, base: f64, step: f64) -> bool {
    let Ok(number) = text.parse::<f64>() else {
        return true;
    };
    let steps = (number - base) / step;
    (steps - steps.round()).abs() <= 1e-9 * steps.abs().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELD: Field = Field::new("f", Kind::Text);
    const RULES: Rules = Rules::new(&FIELD);

    #[test]
    fn lengths_are_those_of_browsers() {
        let rules = Rules {
            minlength: Some(2),
            maxlength: Some(4),
            ..RULES
        };
        assert_eq!(rules.judge(""), Ok(()));
        assert_eq!(rules.judge("a"), Err(FieldError::TooShort { least: 2 }));
        assert_eq!(rules.judge("😀"), Ok(()));
        assert_eq!(rules.judge("ä\nöü"), Ok(()));
        assert_eq!(rules.judge("😀😀a"), Err(FieldError::TooLong { most: 4 }));
    }

    #[test]
    fn steps_begin_at_the_first_number() {
        let rules = Rules {
            step: Some((1.0, 0.1, "0.1")),
            ..RULES
        };
        for good in ["1", "1.1", "0.9", "1000000.3", "x"] {
            assert_eq!(rules.judge(good), Ok(()), "{good}");
        }
        for bad in ["1.05", "1000000.35", "inf"] {
            assert_eq!(
                rules.judge(bad),
                Err(FieldError::OffStep { step: "0.1" }),
                "{bad}"
            );
        }
    }

    #[test]
    fn the_words_of_the_author_stand_for_all_but_what_is_missing() {
        let rules = Rules {
            message: Some("must be a plate"),
            ..RULES
        };
        assert_eq!(
            rules.told(FieldError::Pattern),
            FieldError::Check("must be a plate")
        );
        assert_eq!(rules.told(FieldError::Missing), FieldError::Missing);
    }
}
