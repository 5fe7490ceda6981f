//! What is wrong with a form, field by field.

use super::{FieldError, FieldKey};
use std::fmt;
use std::marker::PhantomData;

/// What is wrong with a form: what a check of the whole form adds to.
///
/// ```
/// use pages::prelude::*;
/// use pages::FormErrors;
///
/// #[derive(Form)]
/// #[form(check = is_repeated)]
/// struct SignUp {
///     #[field(secret)]
///     password: String,
///     #[field(secret)]
///     again: String,
/// }
///
/// fn is_repeated(form: &SignUp, errors: &mut FormErrors<SignUp>) {
///     if form.password != form.again {
///         errors.add(SignUp::AGAIN, "must be the same as the password");
///     }
/// }
/// # let _ = is_repeated;
/// ```
pub struct FormErrors<T> {
    list: Vec<(Option<&'static str>, FieldError)>,
    form: PhantomData<fn() -> T>,
}

impl<T> FormErrors<T> {
    pub(super) fn new(list: Vec<(Option<&'static str>, FieldError)>) -> Self {
        Self {
            list,
            form: PhantomData,
        }
    }

    /// Adds an error of a field.
    pub fn add(&mut self, field: FieldKey<T>, error: impl Into<FieldError>) {
        self.list.push((Some(field.name()), error.into()));
    }

    /// Adds an error of the form as a whole, such as a name and a password that don't belong together.
    pub fn add_to_form(&mut self, error: impl Into<FieldError>) {
        self.list.push((None, error.into()));
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The errors of the field of this name.
    pub(super) fn of<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e FieldError> {
        self.iter()
            .filter(move |(field, _)| *field == Some(name))
            .map(|(_, error)| error)
    }

    /// All errors with the names of their fields, in the order in which they were found. Those without a name are of the form
    /// as a whole.
    pub fn iter(&self) -> impl Iterator<Item = (Option<&'static str>, &FieldError)> {
        self.list.iter().map(|(field, error)| (*field, error))
    }

    pub(super) fn into_list(self) -> Vec<(Option<&'static str>, FieldError)> {
        self.list
    }
}

impl<T> fmt::Debug for FormErrors<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
