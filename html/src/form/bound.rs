//! What was typed into a form.

use super::FormSpec;

/// What was typed into a form, for `<form bind={state}>`: the controls in it show what was typed and say which of them is
/// invalid.
///
/// ```
/// use html::form::{Bound, Field, FormSpec, Kind};
///
/// static SPEC: FormSpec = FormSpec { name: "Search", fields: &[Field::new("q", Kind::Text)] };
///
/// struct Typed(&'static str);
///
/// impl Bound for Typed {
///     fn spec(&self) -> &'static FormSpec { &SPEC }
///     fn is_filled(&self) -> bool { true }
///     fn value(&self, name: &str) -> Option<&str> { (name == "q").then_some(self.0) }
///     fn holds(&self, name: &str, value: &str) -> bool { self.value(name) == Some(value) }
///     fn is_invalid(&self, name: &str) -> bool { name == "q" && self.0.is_empty() }
/// }
///
/// assert!(Typed("").is_invalid("q") && Typed("tea").holds("q", "tea"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't the state of a form",
    label = "can't be bound to a form",
    note = "`bind` takes what was typed into the form: `pages::FormState`, or what implements `html::form::Bound`"
)]
pub trait Bound {
    /// The fields of the form.
    fn spec(&self) -> &'static FormSpec;

    /// Whether something was typed. Otherwise the controls keep the values that the markup gives them.
    fn is_filled(&self) -> bool;

    /// What was typed into the control of this name; nothing where none was sent.
    fn value(&self, name: &str) -> Option<&str>;

    /// Whether the checkbox, radio button or option of this name and value was chosen.
    fn holds(&self, name: &str, value: &str) -> bool;

    /// Whether what was typed won't do.
    fn is_invalid(&self, name: &str) -> bool;
}

impl<T: Bound + ?Sized> Bound for &T {
    fn spec(&self) -> &'static FormSpec {
        (**self).spec()
    }

    fn is_filled(&self) -> bool {
        (**self).is_filled()
    }

    fn value(&self, name: &str) -> Option<&str> {
        (**self).value(name)
    }

    fn holds(&self, name: &str, value: &str) -> bool {
        (**self).holds(name, value)
    }

    fn is_invalid(&self, name: &str) -> bool {
        (**self).is_invalid(name)
    }
}
