//! Reads `#[page]`: its options, the function below it, and what each argument is.
//!
//! | module | reads |
//! |---|---|
//! | `option` | what stands in the parentheses |
//! | `value` | the values of options |
//! | `split` | lists, as tokens |
//! | `layout` | `layout = …` |
//! | `function` | the head of the function; its body passes through |
//! | `refuse` | what a function may be, but no page |
//! | `parameter` | what each argument is, and its attributes |
//! | `unbound` | what stands in the path and finds no argument |
//! | `check` | `#[check(…)]` |
//! | `conflict` | which URLs other pages of the crate have |
//! | `page` | all of it together |

mod check;
mod conflict;
mod function;
mod layout;
mod option;
#[expect(clippy::module_inception, reason = "a page is what this is about")]
mod page;
mod parameter;
mod refuse;
mod split;
mod unbound;
mod value;

pub(crate) use check::{Check, Test, checks, number};
pub(crate) use function::{Answer, Function, last_segment};
pub(crate) use layout::Layout;
pub(crate) use option::{Options, Pair};
pub(crate) use page::{Page, page};
pub(crate) use parameter::{Parameter, Source};
pub(crate) use split::{Item, items};
pub(crate) use value::Codes;
