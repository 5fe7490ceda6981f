//! What all requests share.

use super::{Mode, Neighbors};
use crate::context::States;
use crate::form::{FieldMessages, FormLimits};
use crate::route::Routes;
use crate::secure::Safety;
use crate::session::Sessions;
use std::fmt;
use std::sync::Arc;

/// What all requests share.
pub(crate) struct Shared {
    pub(crate) routes: Routes,
    pub(crate) states: States,
    pub(crate) mode: Mode,
    pub(crate) form_limits: Arc<FormLimits>,
    /// Handlers of axum's for what no page answers.
    pub(crate) beside: Option<axum::Router>,
    /// Put in front of all links; a proxy before us takes it off again.
    pub(crate) mounted_at: String,
    /// What is said about fields of forms in place of the English words.
    pub(crate) messages: Option<FieldMessages>,
    /// The sites of other hosts.
    pub(crate) hosts: Option<Neighbors>,
    /// Who may send what, and what goes with each response.
    pub(crate) safety: Safety,
    pub(crate) sessions: Sessions,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}
