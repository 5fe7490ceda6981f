//! The texts of a form, as they were typed or as they are first shown.

use super::FormField;
use std::fmt;

/// The texts of a form by the names of their fields: what was typed, or what a form that edits something begins with.
///
/// ```
/// use pages::Values;
///
/// let mut values = Values::default();
/// values.put("age", &42);
/// values.put("tags", &vec!["tea", "cups"].into_iter().map(String::from).collect::<Vec<_>>());
/// assert_eq!(values.first("age"), Some("42"));
/// assert_eq!(values.all("tags").collect::<Vec<_>>(), ["tea", "cups"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Values(Vec<(&'static str, String)>);

impl Values {
    /// Adds what the controls of a field hold for this value.
    pub fn put<T: FormField>(&mut self, name: &'static str, value: &T) {
        value.write(name, self);
    }

    /// Adds a text.
    pub fn push(&mut self, name: &'static str, text: impl Into<String>) {
        self.0.push((name, text.into()));
    }

    /// The first text of this name.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.iter()
            .find_map(|(known, text)| (known == name).then_some(text))
    }

    /// All texts of this name.
    pub fn all<'v>(&'v self, name: &'v str) -> impl Iterator<Item = &'v str> {
        self.0
            .iter()
            .filter(move |(known, _)| *known == name)
            .map(|(_, text)| text.as_str())
    }

    /// All names and texts in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, text)| (*name, text.as_str()))
    }

    /// Takes all texts of this name out.
    pub(super) fn forget(&mut self, name: &str) {
        self.0.retain(|(known, _)| *known != name);
    }
}

/// The names alone: what people type into forms doesn't belong into logs.
impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
