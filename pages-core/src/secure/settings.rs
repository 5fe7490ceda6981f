//! What a site says about its safety, until it is built.

use super::Origins;

/// What a site has said, and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) origins: Origins,
    /// What can't be, in words.
    pub(crate) wrong: Vec<String>,
}

/// What all requests of a site are answered by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Safety {
    pub(crate) origins: Origins,
}

impl Settings {
    /// Notes what was wrong with a setting; the site won't start.
    pub(crate) fn note(&mut self, result: Result<(), String>) {
        self.wrong.extend(result.err());
    }

    pub(crate) fn build(self) -> Safety {
        Safety {
            origins: self.origins,
        }
    }
}
