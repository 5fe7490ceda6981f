//! Forms: what a request brings, what it must be, what is wrong with it, and how a page shows it again.
//!
//! | module | holds |
//! |---|---|
//! | `submission` | [`Submission`]: names and values as they were sent |
//! | `upload` | [`Upload`]: a file, in memory or on the disk |
//! | `limits` | [`FormLimits`]: what a form may take at most |
//! | `body` | reads bodies: which reader, in which pieces, within which limits; urlencoded ones |
//! | `multipart` | reads `multipart/form-data` |
//! | `data` | [`FormData`]: a type that a form is read into |
//! | `field` | [`FormField`]: what the value of a field may be |
//! | `reader`, `values` | [`Reader`]: reads field by field, and notes all that is wrong; [`Values`]: the texts |
//! | `error`, `errors`, `words` | [`FieldError`], [`FormErrors`]: what is wrong; how it is said |
//! | `key` | [`FieldKey`]: the names of fields as constants |
//! | `state` | [`FormState`]: what was typed, and what is wrong with it |
//! | `take` | [`Form`]: a form that is valid |
//! | `again` | the page that shows a form runs in place of one that refuses it |
//! | `argument` | [`FormArgument`]: which form an argument of a page takes, asked of its type |

mod again;
mod argument;
mod body;
mod data;
mod error;
mod errors;
mod field;
mod key;
mod limits;
mod multipart;
mod reader;
mod state;
mod submission;
mod take;
#[cfg(test)]
mod tests;
mod text_type;
mod upload;
mod values;
mod words;

#[doc(hidden)]
pub use argument::{ArgumentProbe, FormArgument, NoForm};
pub use data::FormData;
pub use error::FieldError;
pub use errors::FormErrors;
pub use field::{Color, Email, FieldInput, FormField, WebUrl};
#[doc(hidden)]
pub use field::{Misfit, Pattern, Rules, is_at_least, is_at_most, misfit};
pub use key::FieldKey;
pub use limits::{FieldLimit, FormLimits};
pub use reader::Reader;
pub use state::{ErrorsOfField, FormState, Summary};
pub use submission::{Submission, Value};
pub use take::Form;
pub use upload::{Upload, UploadPieces};
pub use values::Values;
pub use words::FieldMessages;

pub(crate) use again::Refused;
use field::truth;
