//! What was sent for one field.

use super::Rules;
use crate::Error;
use crate::form::{FieldError, Value, Values};
use crate::param::{FromParam, Lookup, Param};
use html::form::Kind;
use std::fmt;

/// What was sent for one field, and the rules that it has to follow.
pub struct FieldInput<'i> {
    pub(in crate::form) rules: &'static Rules,
    pub(in crate::form) lookup: Lookup<'i>,
    pub(in crate::form) texts: &'i Values,
    pub(in crate::form) files: Vec<Value>,
    /// What went wrong that isn't the visitor's fault.
    pub(in crate::form) failed: Option<Error>,
}

impl FieldInput<'_> {
    /// What the attributes of the field say.
    pub fn rules(&self) -> &'static Rules {
        self.rules
    }

    /// All texts, in their order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.all(self.rules.field.name)
    }

    /// The text, if one was given.
    ///
    /// # Errors
    /// When there are several. Of those of a checkbox, the last counts: a hidden control before it may say what it is when it
    /// isn't checked.
    pub fn text(&self) -> Result<Option<&str>, FieldError> {
        let mut all = self.texts();
        let first = all.next();
        match all.last() {
            Some(last) if self.rules.field.kind == Kind::Bool => Ok(Some(last)),
            Some(_) => Err(FieldError::GivenTwice),
            None => Ok(first),
        }
    }

    /// The files, which are taken out.
    pub fn files(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.files)
    }

    /// Whether a text is something, for a field of the type `T`: white space is nothing, unless the field may be blank.
    pub(super) fn counts<T: FromParam>(&self, text: &str) -> bool {
        if self.rules.blank && T::ACCEPTS_EMPTY {
            return true;
        }
        !text.trim().is_empty()
    }

    /// The value that a text stands for.
    pub(super) async fn value<T: Param>(&mut self, text: &str) -> Result<T, FieldError> {
        let text = trimmed(T::Key::KIND, text);
        self.rules.judge(text)?;
        let text = match T::Key::KIND {
            Kind::Bool => truth(text).map_or(text, |yes| if yes { "true" } else { "false" }),
            _ => text,
        };
        let unreadable = FieldError::expected::<T::Key>();
        let key = T::Key::from_param(text).map_err(|error| (error, true));
        let result = match key {
            Ok(key) => T::look_up(key, &self.lookup)
                .await
                .map_err(|error| (error, false)),
            Err(error) => Err(error),
        };
        result.map_err(|(error, of_key)| {
            if error.is_not_found() {
                return FieldError::NotFound;
            }
            match error.split() {
                // Types say in words of their own what is wrong; these are the usual ones.
                Ok((_, reason))
                    if of_key && reason.strip_prefix("must be ") == Some(T::Key::EXPECTS) =>
                {
                    unreadable
                }
                Ok((_, reason)) => FieldError::Other(reason),
                Err(error) => {
                    self.failed.get_or_insert(error);
                    FieldError::Other("could not be looked up".into())
                }
            }
        })
    }
}

/// The text as browsers would send it: white space around anything but texts doesn't count.
fn trimmed(kind: Kind, text: &str) -> &str {
    match kind {
        Kind::Text | Kind::Choice => text,
        _ => text.trim(),
    }
}

/// What a text says as the value of a checkbox, a radio button or an option.
pub(in crate::form) fn truth(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => bool::from_param(text).ok(),
    }
}

impl fmt::Debug for FieldInput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldInput")
            .field("field", &self.rules.field.name)
            .finish_non_exhaustive()
    }
}
