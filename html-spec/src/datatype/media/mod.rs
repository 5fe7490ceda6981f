//! Media queries: for which devices a style sheet, an image or a film is.
//!
//! | module | duty |
//! |---|---|
//! | `query` | queries and conditions: how they are put together |
//! | `reader` | names, numbers and other values |
//! | `feature` | what may be asked, and which values the answers have |

mod feature;
mod query;
mod reader;

pub(super) use query::{check_condition, check_list};
