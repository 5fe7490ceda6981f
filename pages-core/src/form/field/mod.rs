//! The fields of a form: how the value of each is read, what it may be, and which types there are.
//!
//! | module | holds |
//! |---|---|
//! | `form_field` | [`FormField`]: a type that a field can have |
//! | `input` | [`FieldInput`]: what was sent for one field |
//! | `one`, `many`, `file` | values that stand for themselves, `Option` and `Vec` of them, and files |
//! | `fits` | which options go with which types, and comparisons with texts |
//! | `rules` | [`Rules`]: what the attributes of a field say |
//! | `pattern`, `accept` | texts of a form, and types of files |
//! | `email`, `web_url`, `color` | types that only forms have |

mod accept;
mod color;
mod email;
mod file;
mod fits;
mod form_field;
mod input;
mod many;
mod one;
mod pattern;
mod rules;
mod web_url;

pub use color::Color;
pub use email::Email;
pub use fits::{Misfit, is_at_least, is_at_most, misfit};
pub use form_field::FormField;
pub use input::FieldInput;
pub(super) use input::truth;
pub use pattern::Pattern;
pub use rules::Rules;
pub use web_url::WebUrl;
