//! Reads a form field by field, and notes all that is wrong with it.

use super::{FieldError, FieldInput, FormErrors, FormField, Rules, Value, Values};
use crate::Error;
use crate::param::Lookup;
use std::fmt;

/// Reads a form field by field: each that won't do is noted, so that all that is wrong is said at once.
///
/// `#[derive(Form)]` writes the code that uses it.
pub struct Reader<'r> {
    lookup: Lookup<'r>,
    texts: &'r Values,
    files: Vec<(&'static str, Value)>,
    errors: Vec<(Option<&'static str>, FieldError)>,
    hidden: Vec<&'static str>,
    failed: Option<Error>,
}

/// What a reader has noted.
pub(super) struct Noted {
    pub(super) errors: Vec<(Option<&'static str>, FieldError)>,
    /// The fields whose texts are never shown again.
    pub(super) hidden: Vec<&'static str>,
    /// What went wrong that isn't the visitor's fault.
    pub(super) failed: Option<Error>,
}

#[expect(
    clippy::manual_async_fn,
    reason = "a future that says that it is `Send` isn't asked for what it holds"
)]
impl<'r> Reader<'r> {
    pub(super) fn new(
        lookup: Lookup<'r>,
        texts: &'r Values,
        files: Vec<(&'static str, Value)>,
    ) -> Self {
        Self {
            lookup,
            texts,
            files,
            errors: Vec::new(),
            hidden: Vec::new(),
            failed: None,
        }
    }

    /// The value of a field, or a note of why there is none.
    pub fn field<T: FormField>(
        &mut self,
        rules: &'static Rules,
    ) -> impl Future<Output = Option<T>> + Send {
        async move {
            if !rules.is_kept() {
                self.hidden.push(rules.field.name);
            }
            let mut input = self.input(rules);
            let result = T::read(&mut input).await;
            let failed = input.failed.take();
            if let Some(error) = failed {
                self.failed.get_or_insert(error);
            }
            result
                .map_err(|error| self.note(rules, rules.told(error)))
                .ok()
        }
    }

    /// The value of a field, or `default` when nothing was given.
    pub fn field_or<T: FormField>(
        &mut self,
        rules: &'static Rules,
        default: impl FnOnce() -> T + Send,
    ) -> impl Future<Output = Option<T>> + Send {
        async move {
            let name = rules.field.name;
            let is_given = self.texts.all(name).any(|text| !text.trim().is_empty())
                || self.files.iter().any(|(known, _)| *known == name);
            if is_given {
                self.field(rules).await
            } else {
                Some(default())
            }
        }
    }

    /// Notes an error when there is a value and it isn't what it must be.
    pub fn check<T>(
        &mut self,
        rules: &'static Rules,
        value: Option<&T>,
        error: impl Into<FieldError>,
        holds: impl FnOnce(&T) -> bool,
    ) {
        let is_told = self
            .errors
            .iter()
            .any(|(name, _)| *name == Some(rules.field.name));
        // One thing at a time: who mends the first mistake may mend the others with it.
        if !is_told && !value.is_none_or(holds) {
            self.note(rules, rules.told(error.into()));
        }
    }

    /// Lets a function judge the form as a whole.
    pub fn check_form<T>(&mut self, form: &T, check: impl FnOnce(&T, &mut FormErrors<T>)) {
        let mut errors = FormErrors::new(std::mem::take(&mut self.errors));
        check(form, &mut errors);
        self.errors = errors.into_list();
    }

    fn note(&mut self, rules: &'static Rules, error: FieldError) {
        self.errors.push((Some(rules.field.name), error));
    }

    fn input(&mut self, rules: &'static Rules) -> FieldInput<'_> {
        let name = rules.field.name;
        let files = self
            .files
            .extract_if(.., |(known, _)| *known == name)
            .map(|(_, file)| file)
            .collect();
        FieldInput {
            rules,
            lookup: self.lookup,
            texts: self.texts,
            files,
            failed: None,
        }
    }

    pub(super) fn noted(self) -> Noted {
        Noted {
            errors: self.errors,
            hidden: self.hidden,
            failed: self.failed,
        }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("texts", &self.texts)
            .field("errors", &self.errors)
            .finish_non_exhaustive()
    }
}
