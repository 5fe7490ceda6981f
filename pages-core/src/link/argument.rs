//! What `url` takes for an argument.

use crate::param::ToParam;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// What `url` takes for an argument that is written as a `T`: a `T`, a reference to one, and for text anything that is text.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/users/{name}/{year}")]
/// async fn user(name: String, year: u16) {
///     html! { <p>{&name} " in " {year}</p> }
/// }
///
/// let name = String::from("Ada");
/// assert_eq!(user::url("Ada", 1843), user::url(&name, &1843));
/// assert_eq!(user::url(format_args!("{name}!"), 1).to_string(), "/users/Ada%21/1");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected `{T}`",
    note = "links take the values that the page takes: `{T}`, or a reference to one"
)]
pub trait LinkArgument<T>: ToParam {}

impl<T: ToParam> LinkArgument<T> for T {}
impl<T: ToParam> LinkArgument<T> for &T {}
impl<T: ToParam> LinkArgument<T> for &&T {}

/// Text is text.
macro_rules! text {
    ($($type:ty: $($other:ty),+;)+) => {$($(
        impl LinkArgument<$type> for $other {}
    )+)+};
}
text! {
    String: &str, &&str, Box<str>, &Box<str>, Arc<str>, &Arc<str>, Cow<'_, str>, &Cow<'_, str>, fmt::Arguments<'_>;
    Box<str>: &str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>, fmt::Arguments<'_>;
    Arc<str>: &str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>, fmt::Arguments<'_>;
    Cow<'static, str>: &str, &&str, String, &String, fmt::Arguments<'_>;
}

/// What `url` takes for an optional argument that is written as a `T`: what it takes for a [`LinkArgument`], an `Option` of
/// that, or `()` to leave it out.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/counter/{state?}")]
/// async fn counter(state: Option<i64>) {
///     html! { <p>{state.unwrap_or(0)}</p> }
/// }
///
/// assert_eq!(counter::url(1).to_string(), "/counter/1");
/// assert_eq!(counter::url(Some(1)).to_string(), "/counter/1");
/// assert_eq!(counter::url(None).to_string(), "/counter");
/// assert_eq!(counter::url(()).to_string(), "/counter");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected `{T}`, an `Option` of it, or `()`",
    note = "links take the values that the page takes: `{T}`, a reference to one, an `Option`, or `()` for none"
)]
pub trait OptionalArgument<T> {
    /// The value, if there is one.
    fn value(&self) -> Option<&dyn ToParam>;
}

impl<T> OptionalArgument<T> for () {
    fn value(&self) -> Option<&dyn ToParam> {
        None
    }
}

/// A value that is there.
macro_rules! there {
    (@ [$($generics:tt)*] $type:ty, $value:ty) => {
        impl<$($generics)*> OptionalArgument<$type> for $value {
            fn value(&self) -> Option<&dyn ToParam> {
                Some(self)
            }
        }
    };
    ($($generics:tt $type:ty: $($value:ty),+;)+) => { $($(there! { @ $generics $type, $value })+)+ };
}
there! {
    [T: ToParam] T: T, &T, &&T;
    [] String: &str, &&str, Box<str>, &Box<str>, Arc<str>, &Arc<str>, Cow<'_, str>, &Cow<'_, str>, fmt::Arguments<'_>;
    [] Box<str>: &str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>, fmt::Arguments<'_>;
    [] Arc<str>: &str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>, fmt::Arguments<'_>;
    [] Cow<'static, str>: &str, &&str, String, &String, fmt::Arguments<'_>;
}

/// A value that may be there.
macro_rules! maybe {
    (@ [$($generics:tt)*] $type:ty, $value:ty) => {
        impl<$($generics)*> OptionalArgument<$type> for $value {
            fn value(&self) -> Option<&dyn ToParam> {
                self.as_ref().map(|value| value as _)
            }
        }
    };
    ($($generics:tt $type:ty: $($value:ty),+;)+) => { $($(maybe! { @ $generics $type, $value })+)+ };
}
// No `Option<&T>`: `None` would then not say which it is.
maybe! {
    [T: ToParam] T: Option<T>, &Option<T>;
    [] String: Option<&str>, Option<Cow<'_, str>>;
    [] Box<str>: Option<&str>;
    [] Arc<str>: Option<&str>;
    [] Cow<'static, str>: Option<&str>;
}
