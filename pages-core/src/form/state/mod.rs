//! The state of a form: what was typed, what is wrong with it, and how a page shows both.
//!
//! | module | holds |
//! |---|---|
//! | `form_state` | [`FormState`] |
//! | `read` | how it is read from a request |
//! | `bound` | what the controls of the form show |
//! | `show` | [`ErrorsOfField`] and [`Summary`]: the errors as markup |

mod bound;
mod form_state;
mod read;
mod show;

pub use form_state::FormState;
pub(super) use read::{context, read};
pub use show::{ErrorsOfField, Summary};
