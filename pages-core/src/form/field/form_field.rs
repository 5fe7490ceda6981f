//! A type that a field of a form can have.

use super::FieldInput;
use crate::form::{FieldError, Values};
use html::form::Kind;

/// A type that a field of a form can have.
///
/// | type | is |
/// |---|---|
/// | a [`Param`](crate::Param) with [`ToParam`](crate::ToParam): numbers, texts, enums with `#[derive(FromParam)]`, … | a field that must be given; a text that is more than white space |
/// | `bool` | a checkbox: false when it isn't checked |
/// | `Option<T>` | a field that may be left empty |
/// | `Vec<T>` | a group of checkboxes, a `select` with `multiple`, a control that is repeated |
/// | [`Upload`](crate::Upload), `Option<Upload>`, `Vec<Upload>` | files |
/// | [`Email`](crate::Email), [`WebUrl`](crate::WebUrl), [`Color`](crate::Color) | texts of a certain form |
///
/// White space around numbers, dates and addresses doesn't count. A type of one's own becomes a field by
/// [`FromParam`](crate::FromParam) and [`ToParam`](crate::ToParam):
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Clone, Copy, FromParam)]
/// enum Size {
///     Small,
///     Large,
/// }
///
/// #[derive(FromParam)]
/// struct ArticleId(u64);
///
/// #[derive(Form)]
/// struct Order {
///     article: ArticleId,
///     size: Size,
///     wrapped: bool,
///     colors: Vec<pages::Color>,
/// }
///
/// let order = Order { article: ArticleId(7), size: Size::Large, wrapped: true, colors: vec![] };
/// let mut values = pages::Values::default();
/// order.write(&mut values);
/// assert_eq!(values.first("article"), Some("7"));
/// assert_eq!(values.first("size"), Some("large"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a field of a form",
    label = "not a field",
    note = "derive `FromParam` for an enum or a struct around one value",
    note = "or implement `pages::FromParam`, or `pages::Param` for what is looked up, and `pages::ToParam`, which writes what is read"
)]
pub trait FormField: Sized + Send {
    /// What its value is.
    const KIND: Kind;
    /// Whether it may be given several times.
    const REPEATS: bool = false;
    /// Whether it must be given.
    const REQUIRED: bool = true;
    /// The values that it can have, if they are few.
    const CHOICES: &'static [&'static str] = &[];

    /// Reads the value.
    ///
    /// # Errors
    /// When what was given won't do.
    fn read(input: &mut FieldInput<'_>) -> impl Future<Output = Result<Self, FieldError>> + Send;

    /// Writes what the controls of this name hold for the value.
    fn write(&self, name: &'static str, values: &mut Values);
}
