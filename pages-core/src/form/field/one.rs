//! Fields with one value that must be given, and checkboxes.

use super::{FieldInput, FormField};
use crate::form::{FieldError, Values};
use crate::param::{FromParam, Param, ToParam};
use html::form::Kind;

#[diagnostic::do_not_recommend]
impl<T: Param + ToParam> FormField for T {
    const KIND: Kind = T::Key::KIND;
    /// A checkbox that isn't checked sends nothing.
    const REQUIRED: bool = !matches!(T::Key::KIND, Kind::Bool);
    const CHOICES: &'static [&'static str] = T::Key::CHOICES;

    async fn read(input: &mut FieldInput<'_>) -> Result<Self, FieldError> {
        let text = input
            .text()?
            .filter(|text| input.counts::<T::Key>(text))
            .map(str::to_owned);
        let must = input.rules.field.required;
        let text = match text {
            Some(text) if T::Key::KIND == Kind::Bool && must => {
                // One that must be checked, such as that of an agreement.
                if super::input::truth(text.trim()) == Some(false) {
                    return Err(FieldError::Missing);
                }
                text
            }
            Some(text) => text,
            None if T::Key::KIND == Kind::Bool && !must => "false".to_owned(),
            None if input.rules.blank && T::Key::ACCEPTS_EMPTY => String::new(),
            None => return Err(FieldError::Missing),
        };
        input.value::<T>(&text).await
    }

    fn write(&self, name: &'static str, values: &mut Values) {
        let mut text = String::new();
        // A value that has no text is left for the visitor to give.
        if self.to_param(&mut text).is_ok() {
            values.push(name, text);
        }
    }
}
