//! Media queries: for which devices a style sheet, an image or a film is.
//!
//! | module | duty |
//! |---|---|
//! | `query` | queries and conditions: how they are put together |
//! | `reader` | names and values |
//! | `number` | numbers: units, ratios, what computes them |
//! | `feature` | what may be asked, and which values the answers have |

mod feature;
mod number;
mod query;
mod reader;

pub(super) use query::{check_condition, check_list};
