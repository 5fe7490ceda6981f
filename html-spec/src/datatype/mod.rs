//! The datatypes of attributes' values: what a literal must look like, and what is wrong with it where it doesn't.
//!
//! | module | duty |
//! |---|---|
//! | `model` | [`Datatype`], [`Flaw`] |
//! | `check` | from the datatype to the function that judges it |

mod check;
mod model;

pub use check::check;
pub use model::{Datatype, Flaw};
