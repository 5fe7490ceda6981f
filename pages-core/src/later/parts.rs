//! The deferred parts of one page: polled together, taken in the order in which they get ready.

use super::defer::{Boundary, failed};
use super::patch;
use super::scopes::Scopes;
use crate::Error;
use crate::context::{current, with};
use crate::error::{dropped, unwound};
use html::{Fragment, Html, Rendering};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{self, Poll, ready};

/// How much of a part is made before it is somebody else's turn: a long one that never waits would hold its thread, as no
/// client's pace holds it back.
pub(super) const TURN: usize = 64 * 1024;

/// The parts of a page that aren't sent yet. Most pages have none, and no place for them.
#[derive(Default)]
pub(crate) struct Parts(OnceLock<Box<Mutex<State>>>);

#[derive(Default)]
struct State {
    /// How many there were in all, which gives them their names.
    count: usize,
    /// The part that has its turn now.
    turn: Option<usize>,
    scopes: Scopes,
    running: Vec<Part>,
    /// What is ready, the first one first.
    ready: VecDeque<Ready>,
}

/// A part that can be sent.
struct Ready {
    name: usize,
    within: Option<usize>,
    scope: Option<usize>,
    content: Fragment,
}

pub(super) struct Part {
    name: usize,
    /// The part that holds the placeholder.
    within: Option<usize>,
    /// The boundary that it stands in.
    scope: Option<usize>,
    content: Rendering<Error>,
    written: Vec<u8>,
    boundary: Option<Boundary>,
}

impl Parts {
    /// Adds a part and returns its name.
    pub(super) fn add(&self, content: Rendering<Error>, boundary: Option<Boundary>) -> usize {
        let mut state = self.begun();
        state.count += 1;
        let name = state.count;
        let (within, scope) = (state.turn, state.scopes.current());
        state.running.push(Part {
            name,
            within,
            scope,
            content,
            written: Vec::new(),
            boundary,
        });
        name
    }

    /// What there is, from now on.
    fn begun(&self) -> MutexGuard<'_, State> {
        lock(self.0.get_or_init(Box::default))
    }

    /// What there is, once a part was added or a boundary begun.
    fn state(&self) -> Option<MutexGuard<'_, State>> {
        self.0.get().map(|state| lock(state))
    }

    /// Gives each part its turn. Whether one became ready.
    pub(crate) fn poll(&self, task: &mut task::Context<'_>) -> bool {
        // A part may defer parts of its own, which then are added to those that stay behind.
        let Some(state) = self.0.get() else {
            return false;
        };
        let mut running = std::mem::take(&mut lock(state).running);
        let mut ready = VecDeque::new();
        running.retain_mut(|part| {
            lock(state).turn = Some(part.name);
            let Poll::Ready(content) = part.poll(task) else {
                return true;
            };
            let (name, within, scope) = (part.name, part.within, part.scope);
            ready.push_back(Ready {
                name,
                within,
                scope,
                content,
            });
            false
        });
        let some = !ready.is_empty();
        let mut state = lock(state);
        state.turn = None;
        running.append(&mut state.running);
        state.running = running;
        state.ready.append(&mut ready);
        let lost = state.lost();
        drop(state);
        lost.into_iter().for_each(dropped);
        some
    }

    /// A boundary begins; the number of its scope.
    pub(super) fn open_scope(&self) -> usize {
        self.begun().scopes.open()
    }

    /// What is deferred from now on stands in this boundary. Returns the one before.
    pub(super) fn enter_scope(&self, scope: Option<usize>) -> Option<usize> {
        self.begun().scopes.enter(scope)
    }

    /// The content of a boundary isn't shown, and so its placeholders aren't: what was deferred in it, to be dropped. Parts that
    /// have their turn now are dropped behind it.
    #[must_use]
    pub(super) fn discard(&self, scope: usize) -> Vec<Part> {
        let mut state = self.begun();
        state.scopes.fail(scope);
        state.lost()
    }

    /// The next part that is ready; `None` when there is no other.
    pub(super) fn poll_next(
        &self,
        task: &mut task::Context<'_>,
    ) -> Poll<Option<(usize, Fragment)>> {
        loop {
            let before = {
                let Some(mut state) = self.state() else {
                    return Poll::Ready(None);
                };
                if let Some(part) = state.next() {
                    return Poll::Ready(Some((part.name, part.content)));
                }
                if state.running.is_empty() {
                    return Poll::Ready(None);
                }
                state.count
            };
            // Parts that were added while others were polled have not had their turn yet.
            if !self.poll(task) && self.state().is_none_or(|state| state.count == before) {
                return Poll::Pending;
            }
        }
    }

    /// Whether no part is at work.
    pub(crate) fn is_empty(&self) -> bool {
        self.state().is_none_or(|state| state.running.is_empty())
    }

    /// Whether nothing is left to be sent.
    fn is_done(&self) -> bool {
        self.state()
            .is_none_or(|state| state.running.is_empty() && state.ready.is_empty())
    }

    /// Drops all that isn't sent. A part may hold the request that it belongs to, and would keep it, and itself, for ever.
    pub(crate) fn cancel(&self) {
        let (running, ready) = {
            let Some(mut state) = self.state() else {
                return;
            };
            (
                std::mem::take(&mut state.running),
                std::mem::take(&mut state.ready),
            )
        };
        drop(ready);
        for part in running {
            dropped(part);
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    // Parts are polled outside the lock.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// The first part that is ready and has its placeholder in the document: a part within another follows that.
    fn next(&mut self) -> Option<Ready> {
        let waits = |name: usize| {
            self.running.iter().any(|part| part.name == name)
                || self.ready.iter().any(|part| part.name == name)
        };
        let can_go = |part: &Ready| !part.within.is_some_and(waits);
        let index = self.ready.iter().position(can_go)?;
        self.ready.remove(index)
    }
}

impl State {
    /// Takes out the parts whose placeholders are lost, with those within them.
    fn lost(&mut self) -> Vec<Part> {
        let mut lost = Vec::new();
        if !self.scopes.some_failed() {
            return lost;
        }
        loop {
            let scopes = &mut self.scopes;
            let before = scopes.lost_count();
            let taken = self
                .running
                .extract_if(.., |part| scopes.loses(part.name, part.within, part.scope));
            lost.extend(taken);
            self.ready
                .retain(|part| !scopes.loses(part.name, part.within, part.scope));
            if scopes.lost_count() == before {
                return lost;
            }
        }
    }
}

impl Part {
    /// Reads what the content has written; at its end, all of it.
    fn poll(&mut self, task: &mut task::Context<'_>) -> Poll<Fragment> {
        let turn = self.written.len() + TURN;
        let end = catch_unwind(AssertUnwindSafe(|| {
            loop {
                if self.written.len() > turn {
                    task.waker().wake_by_ref();
                    return Poll::Pending;
                }
                match ready!(Pin::new(&mut self.content).poll_chunk(task)) {
                    Some(Ok(chunk)) => self.written.extend_from_slice(&chunk),
                    Some(Err(error)) => return Poll::Ready(Some(error)),
                    None => return Poll::Ready(None),
                }
            }
        }));
        match end {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(None)) => Poll::Ready(markup(std::mem::take(&mut self.written))),
            Ok(Poll::Ready(Some(error))) => Poll::Ready(failed(&error, self.boundary.take())),
            Err(panic) => Poll::Ready(failed(&unwound(&*panic), self.boundary.take())),
        }
    }
}

/// What was written to a sink.
pub(super) fn markup(written: Vec<u8>) -> Fragment {
    // XSS SAFETY: these bytes came out of a sink, which escapes.
    let written = String::from_utf8(written).unwrap_or_default();
    let mut h = Html::with_capacity(written.len());
    h.write(&html::danger::markup(written));
    h.finish()
}

/// The content of a part, when it is complete.
pub(super) async fn whole(content: Rendering<Error>, boundary: Option<Boundary>) -> Fragment {
    let mut part = Part {
        name: 0,
        within: None,
        scope: None,
        content,
        written: Vec::new(),
        boundary,
    };
    poll_fn(|task| part.poll(task)).await
}

/// Sends the parts of a page that isn't to write anything else.
pub(crate) async fn finish(h: &mut Html) {
    // Most pages have deferred nothing.
    if with(|context| context.later.is_done()) != Some(false) {
        return;
    }
    let Some(context) = current() else { return };
    while let Some((name, content)) = poll_fn(|task| context.later.poll_next(task)).await {
        patch::write(h, name, &content, context.nonce().as_str());
        // What is ready goes out together: each wait gives all other parts a turn.
        h.__publish();
        if h.__is_full() {
            h.flush().await;
        }
    }
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parts")
            .field("count", &self.state().map_or(0, |state| state.count))
            .finish_non_exhaustive()
    }
}
