//! Forms: what is known of one at compile time, what was typed into it, and whether its markup agrees.
//!
//! | module | holds |
//! |---|---|
//! | `spec` | [`FormSpec`], [`Field`], [`Limit`]: the fields of a form |
//! | `kind` | [`Kind`]: what the value of a field is |
//! | `target` | [`Target`]: what the page that a form is sent to takes |
//! | `bound` | [`Bound`]: what was typed |
//! | `sent`, `control` | a form and its controls, as the expansion of markup says them |
//! | `agree` | compares them with the target, in constants; `fit`: which control for which kind |
//! | `limits` | which limits are printed on which control |
//! | `message`, `distance` | text in constants, and which name was meant |

pub(crate) mod agree;
mod bound;
pub(crate) mod control;
mod distance;
mod fit;
mod kind;
pub(crate) mod limits;
mod message;
pub(crate) mod sent;
mod spec;
mod target;

pub use bound::Bound;
pub use kind::Kind;
pub use spec::{Field, FormSpec, Limit};
pub use target::Target;
