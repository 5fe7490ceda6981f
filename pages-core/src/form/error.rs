//! Why a field of a form won't do.

use crate::param::FromParam;
use html::form::Kind;
use std::borrow::Cow;

/// Why what was given for a field won't do, with what the words about it need.
///
/// The words are made when they are shown: in English, or as [`Site::messages`](crate::Site::messages) says. An error that a
/// page adds itself is made of its words: those that begin with a small letter follow the label of the field in a sentence.
///
/// ```
/// use pages::FieldError;
///
/// assert_eq!(FieldError::from("is taken already"), FieldError::Check("is taken already"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldError {
    /// Nothing was given, or nothing but white space.
    Missing,
    /// The text has fewer characters than `least`, counted as browsers do: in UTF-16 code units.
    TooShort {
        /// How many it must have.
        least: u32,
    },
    /// The text has more characters than `most`.
    TooLong {
        /// How many it may have.
        most: u32,
    },
    /// The value comes before the first that is allowed.
    TooSmall {
        /// The first that is.
        least: &'static str,
    },
    /// The value comes behind the last that is allowed.
    TooLarge {
        /// The last that is.
        most: &'static str,
    },
    /// The number isn't one of those that `step` leads to.
    OffStep {
        /// How far apart they are.
        step: &'static str,
    },
    /// The text is no number of the field's type.
    NotANumber {
        /// What it must be: `a whole number from 0 to 255`.
        expects: &'static str,
    },
    /// The text is none of the field's choices.
    NotAChoice,
    /// The text is no value of the field's type for another reason.
    NotAValue {
        /// What it must be: `a date such as 2026-03-01`.
        expects: &'static str,
    },
    /// The text hasn't the form that the field's `pattern` asks for.
    Pattern,
    /// The text is no address of electronic mail.
    NotAnEmail,
    /// The text is no absolute address of a page.
    NotAUrl,
    /// The text is no colour such as `#ff8800`.
    NotAColor,
    /// What the text names doesn't exist.
    NotFound,
    /// The file has more bytes than the field takes.
    FileTooLarge {
        /// How many it takes.
        most: u64,
    },
    /// The file is of another type than the field takes.
    WrongFileType {
        /// The types that it takes, as `accept` has them.
        accept: &'static str,
    },
    /// The field was given twice.
    GivenTwice,
    /// The field was given more often than it may be.
    TooMany {
        /// How often it may be given.
        most: usize,
    },
    /// A check of the form's author failed, with these words.
    Check(&'static str),
    /// Another reason, in these words.
    Other(Cow<'static, str>),
}

impl FieldError {
    /// The text is no value of the type `T`.
    pub(super) fn expected<T: FromParam>() -> Self {
        match T::KIND {
            Kind::Integer | Kind::Decimal => Self::NotANumber {
                expects: T::EXPECTS,
            },
            Kind::Choice => Self::NotAChoice,
            Kind::Email => Self::NotAnEmail,
            Kind::Url => Self::NotAUrl,
            Kind::Color => Self::NotAColor,
            _ => Self::NotAValue {
                expects: T::EXPECTS,
            },
        }
    }
}

impl From<&'static str> for FieldError {
    fn from(words: &'static str) -> Self {
        Self::Check(words)
    }
}

impl From<String> for FieldError {
    fn from(words: String) -> Self {
        Self::Other(Cow::Owned(words))
    }
}

impl From<Cow<'static, str>> for FieldError {
    fn from(words: Cow<'static, str>) -> Self {
        Self::Other(words)
    }
}
