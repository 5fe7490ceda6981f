//! What may still come of a form before one of its limits is passed. The answer depends on what has come, not on the pieces
//! it has come in.

use super::refusal::{short, size, too_large};
use crate::form::{FieldLimit, FormLimits};
use crate::{Error, Result};
use html::form::{FormSpec, Kind};

/// What may still come.
pub(in crate::form) struct Budget<'a> {
    pub(in crate::form) limits: &'a FormLimits,
    fields: usize,
    texts: usize,
    files: u64,
    all_files: u64,
    file_count: usize,
    own: &'a [FieldLimit],
    /// The form whose files are kept; without one, all are.
    form: Option<&'static FormSpec>,
}

/// What a file may have.
#[derive(Clone, Copy, Debug)]
pub(in crate::form) struct FileLimit {
    most: u64,
    /// A longer file is noted, and refuses nothing.
    is_noted: bool,
}

impl<'a> Budget<'a> {
    pub(in crate::form) fn new(limits: &'a FormLimits, own: &'a [FieldLimit]) -> Self {
        let most = own.iter().filter_map(|field| field.size).max();
        let all_files = limits.files.max(most.unwrap_or(0));
        Self {
            limits,
            fields: limits.fields,
            texts: limits.texts,
            files: all_files,
            all_files,
            file_count: limits.file_count,
            own,
            form: None,
        }
    }

    /// The same for a form of which the fields are known: what they don't ask for counts, but is kept nowhere.
    pub(in crate::form) fn of_form(mut self, form: Option<&'static FormSpec>) -> Self {
        self.form = form;
        self
    }

    /// Whether a file of the field `name` is kept.
    pub(in crate::form) fn keeps_file(&self, name: &str) -> bool {
        self.form.is_none_or(|form| {
            form.field(name)
                .is_some_and(|field| field.kind == Kind::File)
        })
    }

    /// How long a `multipart/form-data` body can be that passes no limit, where each part takes `head` bytes beside its value.
    pub(in crate::form) fn multipart(&self, head: usize) -> u64 {
        // One more for what stands behind the last boundary.
        let heads = (self.fields as u64 + 1).saturating_mul(head as u64);
        heads
            .saturating_add(self.texts as u64)
            .saturating_add(self.files)
    }

    /// The same of a urlencoded one, where a byte takes three at most, and each field an `=` and an `&`.
    pub(in crate::form) fn urlencoded(&self) -> u64 {
        let texts = (self.texts as u64).saturating_mul(3);
        texts.saturating_add((self.fields as u64).saturating_mul(2))
    }

    /// A further field or file.
    pub(in crate::form) fn field(&mut self) -> Result<()> {
        self.fields = self.fields.checked_sub(1).ok_or_else(|| {
            let most = self.limits.fields;
            too_large("", format!("The form holds more than {most} fields."))
        })?;
        Ok(())
    }

    /// `more` bytes for the name or the text of the field `name` that has `held` bytes.
    pub(in crate::form) fn text(&mut self, name: &str, held: usize, more: usize) -> Result<()> {
        let own = self.limits.text.saturating_sub(held);
        if more > own && own <= self.texts {
            let most = size(self.limits.text as u64);
            return Err(over(name, &format!("holds more than {most}")));
        }
        self.texts = self.texts.checked_sub(more).ok_or_else(|| {
            let most = size(self.limits.texts as u64);
            let reason = format!("All texts of the form together hold more than {most}.");
            too_large(name, reason)
        })?;
        Ok(())
    }

    /// A further file of the field `name`.
    pub(in crate::form) fn file(&mut self, name: &str) -> Result<FileLimit> {
        self.file_count = self.file_count.checked_sub(1).ok_or_else(|| {
            let most = self.limits.file_count;
            too_large(name, format!("The form holds more than {most} files."))
        })?;
        let own = self.own.iter().find(|field| field.name == name);
        Ok(FileLimit {
            most: own.and_then(|field| field.size).unwrap_or(self.limits.file),
            is_noted: own.is_some(),
        })
    }

    /// `more` bytes for a file of the field `name` that has had `held` bytes.
    ///
    /// Returns the limit that the file itself has passed.
    pub(in crate::form) fn file_bytes(
        &mut self,
        name: &str,
        limit: FileLimit,
        held: u64,
        more: u64,
    ) -> Result<Option<u64>> {
        let own = limit.most.saturating_sub(held);
        if more > own && own <= self.files && !limit.is_noted {
            let most = size(limit.most);
            return Err(over(name, &format!("takes files of at most {most}")));
        }
        self.files = self.files.checked_sub(more).ok_or_else(|| {
            let most = size(self.all_files);
            let reason = format!("All files of the form together hold more than {most}.");
            too_large(name, reason)
        })?;
        Ok((more > own).then_some(limit.most))
    }
}

fn over(name: &str, what: &str) -> Error {
    too_large(name, format!("The field `{}` {what}.", short(name)))
}
