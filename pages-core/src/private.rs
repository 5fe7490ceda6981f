//! What the expansions of the macros name. Nothing of it is for users, and any release may change it.

pub use crate::document::{Document, begin, close, end, open};
pub use crate::form::{
    ArgumentProbe, FieldError, FieldKey, FieldLimit, FormArgument, FormData, FormField, NoForm,
    Pattern, Reader, Rules, Values, is_at_least, is_at_most, misfit,
};
pub use crate::link::*;
pub use crate::param::*;
pub use crate::registry::{Entry, Errors, Need, Page, Registered, inventory, submit};
pub use crate::response::Call;
pub use crate::route::{Methods, Segment};
pub use crate::{Error, Result};
pub use html::{self, Html};
pub use std::borrow::Cow;
pub use std::convert::Into;
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{Err, Ok};
pub use std::string::ToString;

/// A page at work.
pub type Rendering = html::Rendering<Error>;
