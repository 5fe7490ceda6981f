//! Fields that may be left empty, and those that may be given several times.

use super::{FieldInput, FormField};
use crate::form::{FieldError, Values};
use crate::param::{FromParam, Param, ToParam};
use html::form::Kind;

/// How many values one `Vec` takes: each may be a look-up in a database.
const MOST: usize = 1000;

impl<T: Param + ToParam> FormField for Option<T> {
    const KIND: Kind = T::Key::KIND;
    const REQUIRED: bool = false;
    const CHOICES: &'static [&'static str] = T::Key::CHOICES;

    async fn read(input: &mut FieldInput<'_>) -> Result<Self, FieldError> {
        let text = input
            .text()?
            .filter(|text| input.counts::<T::Key>(text))
            .map(str::to_owned);
        match text {
            Some(text) => input.value::<T>(&text).await.map(Some),
            None if input.rules.field.required => Err(FieldError::Missing),
            None => Ok(None),
        }
    }

    fn write(&self, name: &'static str, values: &mut Values) {
        if let Some(value) = self {
            value.write(name, values);
        }
    }
}

impl<T: Param + ToParam> FormField for Vec<T> {
    const KIND: Kind = T::Key::KIND;
    const REPEATS: bool = true;
    const REQUIRED: bool = false;
    const CHOICES: &'static [&'static str] = T::Key::CHOICES;

    async fn read(input: &mut FieldInput<'_>) -> Result<Self, FieldError> {
        let texts: Vec<String> = input
            .texts()
            .filter(|text| input.counts::<T::Key>(text))
            .take(MOST + 1)
            .map(str::to_owned)
            .collect();
        if texts.len() > MOST {
            return Err(FieldError::TooMany { most: MOST });
        }
        if texts.is_empty() && input.rules.field.required {
            return Err(FieldError::Missing);
        }
        let mut all = Self::with_capacity(texts.len());
        for text in &texts {
            all.push(input.value::<T>(text).await?);
        }
        Ok(all)
    }

    fn write(&self, name: &'static str, values: &mut Values) {
        for value in self {
            value.write(name, values);
        }
    }
}
