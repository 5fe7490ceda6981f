//! Components in markup: what each writes and where it puts what it is given, compared across calls in constants.
//!
//! `#[component]` makes two constant functions of a component's markup: one says whether it can stand at a [`Place`], the other
//! where one of its slots stands when it stands there. A call asks both in `const` items, so that `cargo check` sees them.
//! They are functions, not tables, because components may call each other in a circle.
//!
//! | module | duty |
//! |---|---|
//! | `place` | [`Place`]: what may stand somewhere, and what must not |
//! | `written` | [`Part`]: what a component writes by itself |
//! | `fit` | holds the one against the other |
//! | `misfit` | [`Misfit`]: what doesn't fit, and how the compiler says so |

mod fit;
mod misfit;
mod place;
#[cfg(test)]
mod tests;
mod written;

pub use misfit::{Misfit, demand};
pub use place::{Place, is_same};
pub use written::{Inner, Part, Root};
