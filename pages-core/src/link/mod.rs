//! Links to pages: made by `name::url(…)` from typed arguments, encoded, and printed with the prefix under which the site is
//! mounted.
//!
//! | module | holds |
//! |---|---|
//! | `url` | [`Link`]: path, query and fragment |
//! | `place` | where a page is: on which host, below which prefix |
//! | `linking` | [`Linking`]: a link while its arguments are written |
//! | `argument` | [`LinkArgument`], [`OptionalArgument`]: what `url` takes for an argument |
//! | `argument_of` | the same by the type that the page takes |
//! | `tail` | [`TailArgument`]: what it takes for the rest of a path |
//! | `link_type` | links with a method for each optional parameter of the query |
//! | `encode` | percent-encoding |

mod argument;
mod argument_of;
mod encode;
mod link_type;
mod linking;
mod place;
mod tail;
#[cfg(test)]
mod tests;
mod url;

#[doc(hidden)]
pub use crate::__link_type as link_type;
pub use argument::{LinkArgument, OptionalArgument};
#[doc(hidden)]
pub use argument_of::{ArgumentOf, OptionalOf, OptionalQueryOf, QueriesOf, QueryOf};
#[doc(hidden)]
pub use linking::Linking;
pub use tail::{TailArgument, TailWriter};
pub use url::Link;
