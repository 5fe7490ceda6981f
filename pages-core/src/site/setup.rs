//! Why a site can't start.

use crate::registry::{Conflict, Entry};
use std::fmt;

/// Why a site can't start: all that is wrong with it, each with its place in the source.
#[derive(Debug)]
pub struct SetupError {
    pub(super) conflicts: Vec<Conflict>,
    pub(super) missing: Vec<(&'static Entry, &'static str)>,
    /// What can't be, of what the site has been told.
    pub(super) settings: Vec<String>,
}

impl SetupError {
    pub(super) fn is_empty(&self) -> bool {
        self.conflicts.is_empty() && self.missing.is_empty() && self.settings.is_empty()
    }

    /// The pages of which only one could answer.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.conflicts.len() + self.missing.len() + self.settings.len();
        write!(f, "the site can't start ({count} to mend)")?;
        for conflict in &self.conflicts {
            write!(f, "\n- {conflict}")?;
        }
        for (page, state) in &self.missing {
            write!(
                f,
                "\n- the page `{}` takes `State<{state}>`, but the site has none\n  at {}\n  help: give it one: `Site::new().state(…)`",
                page.name,
                page.place()
            )?;
        }
        for setting in &self.settings {
            write!(f, "\n- {setting}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SetupError {}
