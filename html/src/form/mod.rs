//! Forms: what is known of one at compile time, what was typed into it, and whether its markup agrees.
//!
//! | module | holds |
//! |---|---|
//! | `spec` | [`FormSpec`], [`Field`], [`Limit`]: the fields of a form |
//! | `kind` | [`Kind`]: what the value of a field is |
//! | `target` | [`Target`]: what the page that a form is sent to takes |
//! | `bound` | [`Bound`]: what was typed |

mod bound;
mod kind;
mod spec;
mod target;

pub use bound::Bound;
pub use kind::Kind;
pub use spec::{Field, FormSpec, Limit};
pub use target::Target;
