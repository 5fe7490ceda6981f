//! Forms: what a request brings, what it must be, what is wrong with it, and how a page shows it again.
//!
//! | module | holds |
//! |---|---|
//! | `submission` | [`Submission`]: names and values as they were sent |
//! | `upload` | [`Upload`]: a file, in memory or on the disk |
//! | `limits` | [`FormLimits`]: what a form may take at most |
//! | `body` | reads bodies: which reader, in which pieces, within which limits; urlencoded ones |
//! | `multipart` | reads `multipart/form-data` |
//! | `argument` | [`FormArgument`]: which form an argument of a page takes, asked of its type |

mod argument;
mod body;
mod limits;
mod multipart;
mod submission;
#[cfg(test)]
mod tests;
mod upload;

#[doc(hidden)]
pub use argument::{ArgumentProbe, FormArgument, NoForm};
pub use limits::{FieldLimit, FormLimits};
pub use submission::{Submission, Value};
pub use upload::{Upload, UploadPieces};
