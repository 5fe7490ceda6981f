//! What a site is told about sessions.

use super::erased::AnyStore;
use super::lifetime::Lifetime;
use super::limits::MOST_BYTES;
use super::memory::MemoryStore;
use super::sessions::Sessions;
use super::store::SessionStore;
use crate::Site;

impl Site {
    /// Keeps sessions in `store`. Without it they are in memory, and end with the program.
    ///
    /// ```
    /// use pages::MemoryStore;
    ///
    /// let site = pages::Site::new().sessions(MemoryStore::with_capacity(1_000));
    /// # let _ = site;
    /// ```
    pub fn sessions(mut self, store: impl SessionStore) -> Self {
        self.sessions.store = Box::new(store);
        self
    }

    /// How long sessions live.
    pub fn session_lifetime(mut self, lifetime: Lifetime) -> Self {
        self.sessions.lifetime = lifetime;
        self
    }

    /// The most bytes that one session may have, 64 KiB by default: it is read and written as a whole.
    pub fn session_limit(mut self, bytes: usize) -> Self {
        self.sessions.most_bytes = bytes;
        self
    }
}

/// What a site has been told about sessions.
pub(crate) struct Settings {
    store: Box<dyn AnyStore>,
    lifetime: Lifetime,
    most_bytes: usize,
}

impl Settings {
    /// What all requests share.
    pub(crate) fn build(self) -> Sessions {
        Sessions::new(self.store, self.lifetime, self.most_bytes)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            store: Box::new(MemoryStore::new()),
            lifetime: Lifetime::default(),
            most_bytes: MOST_BYTES,
        }
    }
}
