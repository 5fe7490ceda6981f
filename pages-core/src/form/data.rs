//! A type that a form is read into.

use super::{FieldLimit, Reader, Values};
use html::form::FormSpec;

/// A type that a form is read into: `#[derive(Form)]` implements it.
///
/// ```
/// use pages::FormData;
/// use pages::prelude::*;
///
/// #[derive(Form)]
/// struct Entry {
///     #[field(label = "Your name", maxlength = 60)]
///     author: String,
///     age: Option<u8>,
/// }
///
/// let fields = Entry::SPEC.fields;
/// assert_eq!(fields.iter().map(|field| field.label).collect::<Vec<_>>(), ["Your name", "Age"]);
/// assert!(fields[0].required && !fields[1].required);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't the type of a form",
    label = "not a form",
    note = "write `#[derive(Form)]` before the struct: its fields are those of the form"
)]
pub trait FormData: Sized + Send + 'static {
    /// The fields of the form, as its markup is compared with them.
    const SPEC: &'static FormSpec;

    /// The fields that take files, with the size that each may have.
    const FILES: &'static [FieldLimit] = &[];

    /// Reads the form, and notes in the reader all that is wrong with it. `None` where a field can't be had.
    fn read(reader: &mut Reader<'_>) -> impl Future<Output = Option<Self>> + Send;

    /// Writes what the controls hold for this value, for a form that edits it.
    fn write(&self, values: &mut Values);
}
