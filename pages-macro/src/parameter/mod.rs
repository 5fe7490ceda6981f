//! `#[derive(FromParam)]`: enums whose variants have names, and structs around another parameter.
//!
//! | module | does |
//! |---|---|
//! | `derive` | the chain for one type |
//! | `attribute` | reads `#[param(…)]` |
//! | `case` | names as a URL spells them |
//! | `variants` | an enum of names |
//! | `wrapper` | a struct around one value |

mod attribute;
mod case;
mod derive;
mod variants;
mod wrapper;

pub(crate) use derive::derive;
