//! The fields of a form: names, kinds, limits.

use super::Kind;

/// The fields of a form, in their order.
///
/// ```
/// use html::form::{Field, FormSpec, Kind, Limit};
///
/// static ENTRY: FormSpec = FormSpec {
///     name: "Entry",
///     fields: &[
///         Field {
///             label: "Your name",
///             limits: &[Limit { attribute: "maxlength", value: "60" }],
///             ..Field::new("author", Kind::Text)
///         },
///         Field { required: false, ..Field::new("age", Kind::Integer) },
///     ],
/// };
///
/// assert_eq!(ENTRY.field("author").unwrap().limits[0].value, "60");
/// assert!(ENTRY.field("auhtor").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormSpec {
    /// What the form is called in messages: the name of the type that is read from it.
    pub name: &'static str,
    /// The fields.
    pub fields: &'static [Field],
}

impl FormSpec {
    /// A form without fields.
    pub const EMPTY: Self = Self {
        name: "",
        fields: &[],
    };

    /// The field of this name.
    pub const fn field(&self, name: &str) -> Option<&'static Field> {
        let mut at = 0;
        while at < self.fields.len() {
            if is_same(self.fields[at].name, name) {
                return Some(&self.fields[at]);
            }
            at += 1;
        }
        None
    }
}

/// One field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The `name` of its controls.
    pub name: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// Whether it must be given.
    pub required: bool,
    /// Whether it may be given several times.
    pub repeats: bool,
    /// What its controls can see to themselves.
    pub limits: &'static [Limit],
    /// The values that it can have, if they are few.
    pub choices: &'static [&'static str],
}

impl Field {
    /// A field that must be given once, labelled with its name.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            label: name,
            kind,
            required: true,
            repeats: false,
            limits: &[],
            choices: &[],
        }
    }
}

/// A limit that a control can see to itself: an attribute and its value, such as `maxlength="60"`.
///
/// These are `min`, `max`, `step`, `minlength`, `maxlength`, `pattern` and `accept`. On a control that doesn't take it, a
/// limit isn't printed.
///
/// HTML Standard, [common `input` element attributes](https://html.spec.whatwg.org/#common-input-element-attributes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The name of the attribute.
    pub attribute: &'static str,
    /// Its value, as text, not escaped.
    pub value: &'static str,
}

/// `==`, which constants can't say of text.
pub(super) const fn is_same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}
