//! Forms: what is known of one at compile time, what was typed into it, and whether its markup agrees.
//!
//! # A form and its page
//!
//! `<form action={path::to::page::url(…)}>` is compared with what that page takes, and so is a form without an action in a
//! page, which is sent back there. What differs doesn't compile:
//!
//! | compared | with |
//! |---|---|
//! | `method`, `enctype` | the methods that the page answers; `multipart/form-data` where a file is sent |
//! | each literal `name` | the arguments of the page's query for `get`, the fields of its form for `post` |
//! | the type of the control | the [`Kind`] of the field: the table below |
//! | literal values of options, radio buttons, checkboxes | the [choices](Field::choices) of the field |
//! | how often a name is sent | whether the field [repeats](Field::repeats) |
//! | the names together | all fields that must be given |
//!
//! Nothing is asked of what isn't seen. No control is missed where a component, a splice (but `form.errors(…)` and
//! `form.summary()`), a custom element or a name that isn't literal stands in the form, or where it has an `id`, by which
//! controls elsewhere may belong to it. A button with `formaction` sends the fields to another page: then they aren't compared.
//! A name in braces, `name={"x"}`, never is.
//!
//! | kind | controls, besides hidden ones, selects, radio buttons, checkboxes with a `value`, and buttons |
//! |---|---|
//! | [`Text`](Kind::Text) | all in which something is typed or chosen, but files |
//! | [`Integer`](Kind::Integer), [`Decimal`](Kind::Decimal) | `number`, `range`, or text with an `inputmode` |
//! | [`Bool`](Kind::Bool) | a checkbox |
//! | [`Choice`](Kind::Choice) | no others |
//! | [`File`](Kind::File) | `file`, and nothing else |
//! | the others | the type of that name, or text with an `inputmode` |
//!
//! The limits of a field (`required`, `min`, `maxlength` …) are printed on its controls, unless they are written by hand or
//! the control doesn't take them.
//!
//! # What was typed
//!
//! `<form bind={state}>` shows what was typed: the controls in it, wherever they stand, get their `value`, `checked` or
//! `selected`, or their text, by their names, and an invalid one says so with `aria-invalid` and `aria-describedby`. What is
//! written by hand is the initial value. Passwords and files are never shown again.
//!
//! Controls that a component writes stand in another call, which knows nothing of the form around it: there, `bind` stands on the
//! element around them, `<div bind={form}>` or `<fieldset bind={form}>`. Their names may be values, which isn't compared with
//! anything; those of a `select` and a `textarea` have to be a variable, a field or a constant.
//!
//! ```
//! use html::form::{Bound, Field, FormSpec, Kind, Limit};
//! use html::fragment;
//!
//! static SPEC: FormSpec = FormSpec {
//!     name: "Entry",
//!     fields: &[Field { limits: &[Limit { attribute: "maxlength", value: "60" }], ..Field::new("author", Kind::Text) }],
//! };
//!
//! /// What was typed as the author.
//! struct Typed(Option<String>);
//!
//! impl Bound for Typed {
//!     fn spec(&self) -> &'static FormSpec { &SPEC }
//!     fn is_filled(&self) -> bool { self.0.is_some() }
//!     fn value(&self, name: &str) -> Option<&str> { self.0.as_deref().filter(|_| name == "author") }
//!     fn holds(&self, name: &str, value: &str) -> bool { self.value(name) == Some(value) }
//!     fn is_invalid(&self, name: &str) -> bool { self.value(name) == Some("") }
//! }
//!
//! let form = |state: Typed| fragment! {
//!     <form method="post" bind={state}><input name="author" value="Ada" aria-label="Your name"></form>
//! };
//! assert_eq!(
//!     &*form(Typed(None)),
//!     "<form method=\"post\"><input name=\"author\" value=\"Ada\" aria-label=\"Your name\" required maxlength=\"60\"></form>"
//! );
//! assert_eq!(
//!     &*form(Typed(Some(String::new()))),
//!     "<form method=\"post\"><input name=\"author\" value=\"\" aria-label=\"Your name\" required maxlength=\"60\" \
//!      aria-invalid=\"true\" aria-describedby=\"author-error\"></form>"
//! );
//! ```
//!
//! # Where it is
//!
//! | module | holds |
//! |---|---|
//! | `spec` | [`FormSpec`], [`Field`], [`Limit`]: the fields of a form |
//! | `kind` | [`Kind`]: what the value of a field is |
//! | `target` | [`Target`]: what the page that a form is sent to takes |
//! | `bound` | [`Bound`]: what was typed |
//! | `sent`, `control` | a form and its controls, as the expansion of markup says them |
//! | `agree`, `complete` | compare them with the target, in constants; `fit`: which control for which kind |
//! | `limits` | which limits are printed on which control |
//! | `types` | the types of controls |
//! | `message`, `distance` | text in constants, and which name was meant |

pub(crate) mod agree;
mod bound;
pub(crate) mod complete;
pub(crate) mod control;
mod distance;
mod fit;
mod kind;
pub(crate) mod limits;
mod lists;
pub(crate) mod sent;
mod spec;
mod target;
#[cfg(test)]
mod tests;
pub(crate) mod types;

pub use bound::Bound;
pub use kind::Kind;
pub use spec::{Field, FormSpec, Limit};
pub use target::Target;
