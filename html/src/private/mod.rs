//! What the macros' expansions name. Nothing of it is for users, and any release may change it.

mod complete;
mod form;
mod pass;
mod stream;

pub use crate::call::{Boxed, Global, Optional, OptionalChildren, Set, Unset, boxed};
pub use crate::children::{Sync, Wait, show, show_sync, sync, wait};
pub use crate::form::agree::{agree, agree_method};
pub use crate::form::complete::agree_complete;
pub use crate::form::control::{Control, control};
pub use crate::form::limits::{LimitText, Limits, limits_length};
pub use crate::form::sent::{NotAPage, Probe, Sent};
pub use crate::operation::Tokens;
pub use crate::part;
pub use crate::sink::{Hint, fixed};
pub use crate::value::Presence;
pub use crate::{Attrs, Html};
pub use complete::{
    Complete, Done, Handled, Outcome, done, finish, missing, outcome, try_done, try_finish,
};
pub use form::{ErrorId, State, error_id, option_text, text_of};
pub use html_macro::{fragment, html, writes};
pub use pass::{Pass, merged, overrides, pass, pass_all};
pub use std::convert::Into;
pub use std::default::Default;
pub use std::option::Option::{self, None, Some};
pub use std::pin::pin;
pub use std::result::Result::{self, Err, Ok};
pub use std::{format, format_args};
pub use stream::{Next, next};
