//! `#[derive(Form)]`: a struct as the fields of a form.
//!
//! | module | does |
//! |---|---|
//! | `derive` | the chain for one struct |
//! | `attribute` | reads `#[form(…)]`, and lists of options |
//! | `field`, `options` | read one field: its checks and its options |
//! | `limit` | what a literal says about the first and the last value |
//! | `pattern` | whether browsers and we read a pattern alike |
//! | `spec` | writes what is known of the fields at compile time |
//! | `read` | writes how they are read |

mod attribute;
mod derive;
mod field;
mod limit;
mod options;
mod pattern;
mod read;
mod spec;

pub(crate) use derive::derive;
pub(crate) use limit::range;
