//! A list of attributes that is put together while the program runs.

use crate::Attr;
use crate::value::Presence;
use crate::value::{is_name, text_of};
use std::borrow::Cow;

/// Attributes to be spread into a tag with `{..attrs}`, in order; a later one of the same name takes the place of an
/// earlier one, but classes add up.
///
/// Names and values are checked when they are printed: names that can't be one are left out, and so is everything that
/// would be code (`on…`, `style`, `srcdoc`); URLs must be allowed, as in `href={…}`.
///
/// ```
/// let attrs = html::Attrs::new().set("title", "x").class("a").class("b").flag("hidden");
/// let mut h = html::Html::new();
/// h.__spread("<p", &attrs, "own", &[], ">");
/// assert_eq!(h.as_str(), "<p class=\"own a b\" title=\"x\" hidden>");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attrs {
    /// Names in lower case, each once; `None` is a bare name.
    list: Vec<(Cow<'static, str>, Option<String>)>,
    class: String,
}

impl Attrs {
    /// No attributes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an attribute, as `name={value}` does: `None` and `false` take it away, `true` sets its bare name.
    #[must_use]
    pub fn set<T: Attr + ?Sized>(mut self, name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        let name = lower(name.into());
        match value.__presence() {
            Presence::Absent => self.remove(&name),
            Presence::Bare => self.put(name, None),
            Presence::Value if name == "class" => {
                self.class.clear();
                self.add_classes(&text_of(value));
            }
            Presence::Value => self.put(name, Some(text_of(value))),
        }
        self
    }

    /// Adds classes.
    #[must_use]
    pub fn class(mut self, class: &str) -> Self {
        self.add_classes(class);
        self
    }

    /// Sets a bare name.
    #[must_use]
    pub fn flag(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.put(lower(name.into()), None);
        self
    }

    /// Adds the attributes of another list, which take the place of those of the same name.
    ///
    /// ```
    /// use html::Attrs;
    /// let attrs = Attrs::new().set("id", "a").merge(&Attrs::new().set("id", "b"));
    /// assert_eq!(attrs, Attrs::new().set("id", "b"));
    /// ```
    #[must_use]
    pub fn merge(mut self, other: &Self) -> Self {
        for (name, value) in &other.list {
            self.put(name.clone(), value.clone());
        }
        self.add_classes(&other.class);
        self
    }

    /// Whether there is an attribute of this name.
    pub fn has(&self, name: &str) -> bool {
        if name.eq_ignore_ascii_case("class") {
            return !self.class.is_empty();
        }
        self.list
            .iter()
            .any(|(known, _)| known.eq_ignore_ascii_case(name))
    }

    /// Whether there are no attributes.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && self.class.is_empty()
    }

    /// The classes, separated by spaces.
    pub(crate) fn classes(&self) -> &str {
        &self.class
    }

    /// Name and value of all attributes but `class`.
    pub(crate) fn others(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.list
            .iter()
            .map(|(name, value)| (&**name, value.as_deref()))
    }

    fn add_classes(&mut self, classes: &str) {
        for class in classes.split_ascii_whitespace() {
            if !self.class.is_empty() {
                self.class.push(' ');
            }
            self.class.push_str(class);
        }
    }

    fn remove(&mut self, name: &str) {
        if name == "class" {
            self.class.clear();
        }
        self.list.retain(|(known, _)| known != name);
    }

    fn put(&mut self, name: Cow<'static, str>, value: Option<String>) {
        match self.list.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = value,
            None if name == "class" || !is_name(&name) => {
                crate::report::once("attribute", &name, "it can't be set so");
            }
            None => self.list.push((name, value)),
        }
    }
}

fn lower(name: Cow<'static, str>) -> Cow<'static, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        name
    }
}
