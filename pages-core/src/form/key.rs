//! The names of fields, as constants that know their form.

use html::{Attr, AttrWriter};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The name of a field of the form `T`: `#[derive(Form)]` makes a constant for each field.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Form)]
/// struct Entry {
///     author: String,
///     #[field(name = "e-mail")]
///     email: Option<Email>,
/// }
///
/// assert_eq!(Entry::AUTHOR.name(), "author");
/// assert_eq!(Entry::EMAIL.name(), "e-mail");
/// ```
pub struct FieldKey<T> {
    name: &'static str,
    form: PhantomData<fn() -> T>,
}

impl<T> FieldKey<T> {
    /// The field of this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            form: PhantomData,
        }
    }

    /// The `name` of its controls.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<T> Clone for FieldKey<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for FieldKey<T> {}

impl<T> PartialEq for FieldKey<T> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl<T> Eq for FieldKey<T> {}

impl<T> Hash for FieldKey<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl<T> fmt::Debug for FieldKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FieldKey").field(&self.name).finish()
    }
}

/// In an attribute it is its name: `<input id={field} name={field}>`.
impl<T> Attr for FieldKey<T> {
    fn attr(&self, out: &mut AttrWriter<'_>) {
        out.text(self.name);
    }
}
