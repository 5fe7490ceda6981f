//! What one request knows of its session.

use super::carrier::{Announcement, announce, ids_of};
use super::error::SessionError;
use super::id::SessionId;
use super::in_url;
use super::record::Snapshot;
use super::sessions::{Found, Sessions};
use super::turn::Turn;
use super::values::Values;
use crate::context::Context;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What one request knows of its session. Its error page knows the same.
#[derive(Default)]
pub(crate) struct SessionState {
    pub(super) turn: Turn,
    known: Mutex<Known>,
    by_path: AtomicBool,
}

#[derive(Clone, Default)]
pub(super) enum Known {
    /// Nobody has looked.
    #[default]
    Unasked,
    /// There is none.
    Nothing,
    /// It got another id by another request, a moment ago.
    Renewed,
    Live(SessionId, Snapshot),
}

impl SessionState {
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether somebody has looked.
    pub(crate) fn is_asked(&self) -> bool {
        !matches!(*self.lock(), Known::Unasked)
    }

    /// Whether the session was found by the path of the request.
    pub(super) fn is_by_path(&self) -> bool {
        self.by_path.load(Ordering::Relaxed)
    }

    pub(super) fn known(&self) -> Known {
        self.lock().clone()
    }

    pub(super) fn know(&self, known: Known) {
        *self.lock() = known;
    }

    /// The values, if they are known.
    fn values(&self) -> Option<Values> {
        match &*self.lock() {
            Known::Unasked => None,
            Known::Nothing | Known::Renewed => Some(Values::default()),
            Known::Live(_, snapshot) => Some(snapshot.values.clone()),
        }
    }
}

impl fmt::Debug for SessionState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionState")
    }
}

/// A request, and what it knows of its session.
#[derive(Clone, Copy)]
pub(super) struct Visit<'a> {
    pub(super) context: &'a Context,
    pub(super) sessions: &'a Sessions,
    pub(super) state: &'a SessionState,
}

impl<'a> Visit<'a> {
    pub(super) fn of(context: &'a Context) -> Self {
        Self {
            context,
            sessions: &context.shared.sessions,
            state: context.session.get_or_init(Arc::default),
        }
    }

    /// The values as this request knows them.
    pub(super) async fn values(self) -> Result<Values, SessionError> {
        if let Some(values) = self.state.values() {
            return Ok(values);
        }
        let _turn = self.state.turn.take().await;
        self.look().await?;
        Ok(self.state.values().unwrap_or_default())
    }

    /// Looks for the session in the store, where nobody has. Says whether it has looked.
    pub(super) async fn look(self) -> Result<bool, SessionError> {
        if self.state.is_asked() {
            return Ok(false);
        }
        let ids = ids_of(self.context);
        let mut known = Known::Nothing;
        for id in &ids {
            match self.sessions.find(id.hash()).await? {
                Found::Live(snapshot) => {
                    let by_path = in_url::is_in_path_alone(self.context, *id);
                    self.state.by_path.store(by_path, Ordering::Relaxed);
                    known = Known::Live(*id, snapshot);
                    break;
                }
                Found::Renewed => known = Known::Renewed,
                Found::Nothing => {}
            }
        }
        if matches!(known, Known::Nothing) && !ids.is_empty() {
            // Too late, the next request takes it back.
            let _ = announce(self.context, Some(Announcement::None));
        }
        self.state.know(known.clone());
        if let Known::Live(_, snapshot) = known {
            self.touch_now_and_then(&snapshot).await;
        }
        Ok(true)
    }

    /// Writes down that the session is used, if that is due.
    async fn touch_now_and_then(self, snapshot: &Snapshot) {
        let (lifetime, now) = (self.sessions.lifetime, Sessions::now());
        if !lifetime.is_to_be_touched(snapshot.begun, snapshot.used, now) {
            return;
        }
        // Whoever reads it can't help it, and has what they wanted.
        if let Err(SessionError::Store(error)) = self.touch().await {
            tracing::warn!(target: "pages", "the use of a session couldn't be written down: {error}");
        }
    }

    /// Forgets what is known, so that the next one looks into the store. Keeps an id that this request has begun or renewed,
    /// which it doesn't carry.
    pub(super) async fn reload(self) -> Result<(), SessionError> {
        let _turn = self.state.turn.take().await;
        match self.state.known() {
            Known::Live(id, _) => self.refresh(id).await,
            Known::Unasked | Known::Nothing | Known::Renewed => {
                self.state.know(Known::Unasked);
                self.look().await.map(|_| ())
            }
        }
    }

    /// Reads the session of this id anew.
    pub(super) async fn refresh(self, id: SessionId) -> Result<(), SessionError> {
        let known = match self.sessions.find(id.hash()).await? {
            Found::Live(snapshot) => Known::Live(id, snapshot),
            Found::Renewed => Known::Renewed,
            Found::Nothing => Known::Nothing,
        };
        self.state.know(known);
        Ok(())
    }
}
