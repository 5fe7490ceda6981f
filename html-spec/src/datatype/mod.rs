//! The datatypes of attributes' values: what a literal must look like, and what is wrong with it where it doesn't.
//!
//! | module | duty |
//! |---|---|
//! | `model` | [`Datatype`], [`Flaw`], and the rule of each datatype |
//! | `check` | from the datatype to the function that judges it |
//! | `number` | integers and floating-point numbers |
//! | `text` | text with a condition |
//! | `date`, `duration` | the forms of dates, times and durations |
//! | `moment` | which of these forms an attribute takes |
//! | `identifier` | identifiers and references, names of frames |
//! | `shape` | coordinates in image maps |
//! | `tokens` | lists of words |
//! | `autofill` | `autocomplete` |
//! | `names` | names of custom elements and commands |
//! | `encoding` | what a `meta` says in place of a header |

mod autofill;
mod check;
mod date;
mod duration;
mod encoding;
mod identifier;
mod model;
mod moment;
mod names;
mod number;
mod shape;
mod text;
mod tokens;

pub use check::check;
pub use model::{Datatype, Flaw};
