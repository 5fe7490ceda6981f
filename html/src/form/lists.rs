//! Lists in messages: the fields of a form, the choices of a field.

use super::{Field, FormSpec};
use crate::message::Message;

impl Message {
    /// Adds the names of all fields.
    pub(super) const fn fields(mut self, spec: &FormSpec) -> Self {
        let mut at = 0;
        while at < spec.fields.len() {
            self = self
                .between(at, spec.fields.len())
                .code(spec.fields[at].name);
            at += 1;
        }
        self
    }

    /// Adds the choices of a field.
    pub(super) const fn choices(mut self, field: &Field) -> Self {
        let mut at = 0;
        while at < field.choices.len() {
            self = self
                .between(at, field.choices.len())
                .code(field.choices[at]);
            at += 1;
        }
        self
    }
}
