//! Fields that take files.

use super::{FieldInput, FormField};
use crate::form::{FieldError, Upload, Value, Values};
use html::form::Kind;

impl FormField for Upload {
    const KIND: Kind = Kind::File;

    async fn read(input: &mut FieldInput<'_>) -> Result<Self, FieldError> {
        single(input)?.ok_or(FieldError::Missing)
    }

    /// A page can't choose a file for its visitor.
    fn write(&self, _: &'static str, _: &mut Values) {}
}

impl FormField for Option<Upload> {
    const KIND: Kind = Kind::File;
    const REQUIRED: bool = false;

    async fn read(input: &mut FieldInput<'_>) -> Result<Self, FieldError> {
        let file = single(input)?;
        if file.is_none() && input.rules().field.required {
            return Err(FieldError::Missing);
        }
        Ok(file)
    }

    fn write(&self, _: &'static str, _: &mut Values) {}
}

impl FormField for Vec<Upload> {
    const KIND: Kind = Kind::File;
    const REPEATS: bool = true;
    const REQUIRED: bool = false;

    async fn read(input: &mut FieldInput<'_>) -> Result<Self, FieldError> {
        let files = all(input)?;
        if files.is_empty() && input.rules().field.required {
            return Err(FieldError::Missing);
        }
        Ok(files)
    }

    fn write(&self, _: &'static str, _: &mut Values) {}
}

fn single(input: &mut FieldInput<'_>) -> Result<Option<Upload>, FieldError> {
    let mut files = all(input)?.into_iter();
    let first = files.next();
    match files.next() {
        None => Ok(first),
        Some(_) => Err(FieldError::GivenTwice),
    }
}

/// All files, each judged. What is no file was sent by a form that doesn't send any.
fn all(input: &mut FieldInput<'_>) -> Result<Vec<Upload>, FieldError> {
    let rules = input.rules();
    let mut all = Vec::new();
    for value in input.files() {
        match value {
            Value::File(file) => {
                rules.judge_file(file.file_name(), file.content_type(), file.len())?;
                all.push(file);
            }
            Value::TooLarge { most, .. } => return Err(FieldError::FileTooLarge { most }),
            Value::Text(_) => {}
        }
    }
    Ok(all)
}
