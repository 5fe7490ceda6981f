//! How a session is changed: read, change, compare-and-swap, and again where somebody was faster.

use super::carrier::{Announcement, announce};
use super::error::SessionError;
use super::id::{SessionHash, SessionId};
use super::lifetime::milliseconds;
use super::limits::{MOST_CONFLICTS, RENEWED};
use super::record::{Snapshot, renewed};
use super::sessions::{Sessions, version};
use super::state::{Known, Visit};
use std::future::poll_fn;
use std::task::Poll;

/// What came out of an attempt to change a session.
pub(super) enum Change<R> {
    /// There is nothing to change.
    Unchanged(R),
    /// What is to be written.
    Changed(R),
}

impl Visit<'_> {
    /// Changes the session as `change` says, or begins one. `change` runs again where somebody was faster; what it leaves
    /// unchanged isn't written.
    pub(super) async fn change<R>(
        self,
        mut change: impl FnMut(&mut Snapshot) -> Result<Change<R>, SessionError>,
    ) -> Result<R, SessionError> {
        let _turn = self.state.turn.take().await;
        let looked = self.look().await?;
        match self.state.known() {
            Known::Live(id, _) => self.rewrite(id, looked, change).await,
            known => {
                let mut first = Snapshot::new(version()?, Sessions::now());
                match change(&mut first)? {
                    Change::Unchanged(result) => Ok(result),
                    // A new one would take the place of the one that the visitor has now.
                    Change::Changed(_) if matches!(known, Known::Renewed) => {
                        Err(SessionError::Renewed)
                    }
                    Change::Changed(result) => self.begin(first).await.map(|()| result),
                }
            }
        }
    }

    /// Begins a session. Its cookie is set first, as there would be nobody to know it otherwise.
    async fn begin(self, first: Snapshot) -> Result<(), SessionError> {
        let record = self.sessions.record(&first)?;
        let id = SessionId::random()?;
        let before = announce(self.context, Some(self.announcement(id)))?;
        let inserted = self.sessions.store.insert(id.hash(), record).await;
        if !matches!(inserted, Ok(true)) {
            // Where that is too late, the client has an id that nobody knows.
            let _ = announce(self.context, before);
        }
        if !inserted.map_err(SessionError::Store)? {
            return Err(SessionError::Contended);
        }
        self.state.know(Known::Live(id, first));
        self.sessions.sweep().await;
        Ok(())
    }

    fn announcement(self, id: SessionId) -> Announcement {
        let lifetime = self.sessions.lifetime;
        Announcement::Id(id, lifetime.remembered.then_some(lifetime.absolute))
    }

    /// Changes the session of this id. `is_fresh`: what is known of it was read just now.
    async fn rewrite<R>(
        self,
        id: SessionId,
        mut is_fresh: bool,
        mut change: impl FnMut(&mut Snapshot) -> Result<Change<R>, SessionError>,
    ) -> Result<R, SessionError> {
        let (hash, chains) = (id.hash(), &self.sessions.chains);
        let mut conflicts = 0;
        while conflicts < MOST_CONFLICTS {
            let base = if is_fresh {
                self.live()?
            } else {
                self.last(hash)?
            };
            let mut next = base.next(version()?, Sessions::now());
            let result = match change(&mut next)? {
                Change::Unchanged(result) if is_fresh => return Ok(result),
                Change::Unchanged(_) => {
                    // Somebody may have changed it since it was read.
                    self.refresh(id).await?;
                    is_fresh = true;
                    continue;
                }
                Change::Changed(result) => result,
            };
            let record = self.sessions.record(&next)?;
            is_fresh = false;
            let Some(sent) = chains.add(hash, base.version, &next) else {
                // Another one in this process was faster: what it has sent is the base now.
                continue;
            };
            let replaced = self.sessions.store.replace(hash, base.version, record);
            if replaced.await.map_err(SessionError::Store)? {
                sent.kept();
                self.state.know(Known::Live(id, next));
                return Ok(result);
            }
            drop(sent);
            conflicts += 1;
            pause(conflicts).await?;
            self.refresh(id).await?;
        }
        Err(SessionError::Contended)
    }

    /// What this request knows of its session.
    fn live(self) -> Result<Snapshot, SessionError> {
        match self.state.known() {
            Known::Live(_, snapshot) => Ok(snapshot),
            Known::Renewed => Err(SessionError::Renewed),
            Known::Nothing | Known::Unasked => Err(SessionError::Ended),
        }
    }

    /// What was last sent to the store, or else what this request knows.
    fn last(self, hash: SessionHash) -> Result<Snapshot, SessionError> {
        let known = self.live()?;
        Ok(self.sessions.chains.last(hash).unwrap_or(known))
    }

    /// Writes down that the session is used. The caller has the turn.
    pub(super) async fn touch(self) -> Result<(), SessionError> {
        match self.state.known() {
            Known::Live(id, _) => self.rewrite(id, true, |_| Ok(Change::Changed(()))).await,
            Known::Unasked | Known::Nothing | Known::Renewed => Ok(()),
        }
    }

    /// Gives the session a new id. The old one is dead when this returns, and what is there is at the new one.
    pub(super) async fn renew(self) -> Result<(), SessionError> {
        let _turn = self.state.turn.take().await;
        self.look().await?;
        let Known::Live(old, _) = self.state.known() else {
            // Whoever asks for a new id has decided that this visitor gets one, whatever other requests have done.
            self.state.know(Known::Nothing);
            return Ok(());
        };
        let new = SessionId::random()?;
        let before = announce(self.context, Some(self.announcement(new)))?;
        let result = self.rename(old, new).await;
        if result.is_err() {
            // Where that is too late, the client has an id that nobody knows.
            let _ = announce(self.context, before);
        }
        result
    }

    async fn rename(self, old: SessionId, new: SessionId) -> Result<(), SessionError> {
        let (from, to) = (old.hash(), new.hash());
        for conflict in 1..=MOST_CONFLICTS {
            let (base, now) = (self.last(from)?, Sessions::now());
            let mut next = base.next(version()?, now);
            next.begun = now;
            let record = self.sessions.record(&next)?;
            let left = renewed(version()?, now.saturating_add(milliseconds(RENEWED)));
            let store = &self.sessions.store;
            let renewed = store.renew(from, base.version, left, to, record).await;
            if renewed.map_err(SessionError::Store)? {
                self.state.know(Known::Live(new, next));
                return Ok(());
            }
            pause(conflict).await?;
            self.refresh(old).await?;
        }
        Err(SessionError::Contended)
    }

    /// Ends all sessions of an owner but the one of the id `except`, and says how many there were.
    pub(super) async fn destroy_owned(
        self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> Result<usize, SessionError> {
        let removed = self.sessions.store.remove_owned(owner, except).await;
        removed.map_err(SessionError::Store)
    }

    /// Ends the session.
    pub(super) async fn destroy(self) -> Result<(), SessionError> {
        let _turn = self.state.turn.take().await;
        self.look().await?;
        match self.state.known() {
            Known::Live(id, _) => self.end(id).await?,
            // It goes on, under an id that this request doesn't know.
            Known::Renewed => return Err(SessionError::Renewed),
            Known::Unasked | Known::Nothing => return Ok(()),
        }
        self.state.know(Known::Nothing);
        // Too late, the next request takes it back.
        let _ = announce(self.context, Some(Announcement::None));
        Ok(())
    }

    /// Ends what is known under this id, and not what another request leaves there when it gives the session a new one.
    async fn end(self, id: SessionId) -> Result<(), SessionError> {
        let (hash, store) = (id.hash(), &self.sessions.store);
        for conflict in 1..=MOST_CONFLICTS {
            let base = match self.last(hash) {
                Err(SessionError::Ended) => return Ok(()),
                base => base?,
            };
            // It has ended when it begins.
            let ended = renewed(version()?, 0);
            let replaced = store.replace(hash, base.version, ended).await;
            if replaced.map_err(SessionError::Store)? {
                // What can't be removed now is swept.
                let _ = store.remove(hash).await;
                return Ok(());
            }
            pause(conflict).await?;
            self.refresh(id).await?;
        }
        Err(SessionError::Contended)
    }
}

/// Lets others go first, some longer than others, so that those who collided don't do so again.
async fn pause(conflicts: u32) -> Result<(), SessionError> {
    let most = 1_u64 << conflicts.min(6);
    for _ in 0..version()? % most {
        let mut waited = false;
        poll_fn(|task| {
            if std::mem::replace(&mut waited, true) {
                return Poll::Ready(());
            }
            task.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }
    Ok(())
}
