//! What components write and where: read from markup, and written as constants that are compared across calls.
//!
//! | module | duty |
//! |---|---|
//! | `model` | [`Outline`]: what a piece of markup writes, calls, and where its slots stand |
//! | `collect` | notes it while the markup is walked |
//! | `body` | the outline of a function: of all its calls of `html!` |
//! | `place` | a place as an expression |
//! | `demand` | what a call demands of the components in it |
//! | `functions` | what a component says of itself: two constant functions |

mod body;
mod collect;
mod demand;
mod functions;
mod model;
mod place;

pub(crate) use body::outline;
pub(crate) use collect::{Collector, is_outermost};
pub(crate) use demand::demands;
pub(crate) use functions::functions;
pub(crate) use model::Outline;
