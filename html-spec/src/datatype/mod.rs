//! The datatypes of attributes' values: what a literal must look like, and what is wrong with it where it doesn't.
//!
//! | module | duty |
//! |---|---|
//! | `model` | [`Datatype`], [`Flaw`], and the rule of each datatype |
//! | `check` | from the datatype to the function that judges it |
//! | `number` | integers and floating-point numbers |
//! | `text` | text with a condition |

mod check;
mod model;
mod number;
mod text;

pub use check::check;
pub use model::{Datatype, Flaw};
