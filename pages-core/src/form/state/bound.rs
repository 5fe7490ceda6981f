//! What the controls of a form show: its state, for `<form bind={&form}>`.

use super::form_state::{FormState, Origin};
use crate::form::{FormData, truth};
use html::form::{Bound, FormSpec, Kind};

impl<T: FormData> Bound for FormState<T> {
    fn spec(&self) -> &'static FormSpec {
        T::SPEC
    }

    fn is_filled(&self) -> bool {
        self.origin != Origin::Nowhere
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text)
    }

    /// A checkbox that says `on` and one that says `true` are the same to a `bool`.
    fn holds(&self, name: &str, value: &str) -> bool {
        let is_bool = T::SPEC
            .field(name)
            .is_some_and(|field| field.kind == Kind::Bool);
        let mut texts = self.values.iter().filter(|(known, _)| *known == name);
        if is_bool {
            // Of several, the last counts, as it does when the form is read.
            let last = texts.last().map(|(_, text)| text);
            return last.is_some_and(|text| {
                text == value || truth(text).is_some_and(|yes| truth(value) == Some(yes))
            });
        }
        texts.any(|(_, text)| text == value)
    }

    fn is_invalid(&self, name: &str) -> bool {
        self.errors.iter().any(|(field, _)| field == Some(name))
    }
}
