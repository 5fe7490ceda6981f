//! Forms: what a request brings, what it must be, what is wrong with it, and how a page shows it again.
//!
//! | module | holds |
//! |---|---|
//! | `argument` | [`FormArgument`]: which form an argument of a page takes, asked of its type |

mod argument;

#[doc(hidden)]
pub use argument::{ArgumentProbe, FormArgument, NoForm};
