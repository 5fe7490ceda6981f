//! What an [`Html`](super::Html) that streams shares with its [`Chunks`]: the full chunks and the one being written.

use super::chunk::Chunk;
use super::owner::Owner;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

/// The shared state. Locked by the writer when a chunk is full or when it waits, by the reader when it takes: never
/// while a page writes.
pub(super) struct Queue {
    state: Mutex<State>,
    /// How many unread bytes are enough.
    pub(super) high_water: usize,
    /// How large a chunk is.
    pub(super) capacity: usize,
}

struct State {
    /// What was handed over, in order, and how many bytes that is.
    full: VecDeque<Chunk>,
    queued: usize,
    /// The chunk that the writer writes to, and how much of it was taken.
    current: Owner,
    taken: usize,
    /// Who waits in [`Flush`](super::Flush) for the reader.
    waiting: Option<Waker>,
    /// The reader is gone: what is written is written for nobody.
    abandoned: bool,
}

impl State {
    /// What is published in the current chunk and not taken yet.
    fn rest(&mut self) -> Option<Chunk> {
        let chunk = self.current.reader(self.taken)?;
        self.taken += chunk.len();
        Some(chunk)
    }

    fn unread(&self) -> usize {
        self.queued + (self.current.published() - self.taken)
    }
}

impl Queue {
    pub(super) fn new(current: Owner, high_water: usize, capacity: usize) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State {
                full: VecDeque::new(),
                queued: 0,
                current,
                taken: 0,
                waiting: None,
                abandoned: false,
            }),
            high_water,
            capacity,
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code of others runs under the lock, so nothing is half done even if a thread panicked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The writer, which has published all that it wrote, goes on in `next`. Returns how much is unread.
    pub(super) fn hand_over(&self, next: Owner) -> usize {
        let mut state = self.lock();
        let rest = state.rest();
        state.current = next;
        state.taken = 0;
        if let Some(chunk) = rest.filter(|_| !state.abandoned) {
            state.queued += chunk.len();
            state.full.push_back(chunk);
        }
        state.queued
    }

    /// Whether all that is published was taken, or will never be; otherwise `waker` is woken at the next change.
    pub(super) fn is_drained(&self, waker: &Waker) -> bool {
        // Wakers are code of others: they are cloned before the lock is taken and dropped after it is given back.
        let mut waiting = Some(waker.clone());
        let mut state = self.lock();
        if state.abandoned || state.unread() == 0 {
            return true;
        }
        std::mem::swap(&mut state.waiting, &mut waiting);
        drop(state);
        false
    }

    /// Takes back the current chunk to write it anew, if all of it was taken and nobody holds any of it any more.
    pub(super) fn rewind(&self) -> bool {
        let mut state = self.lock();
        let read = state.abandoned || state.current.published() == state.taken;
        // Two owners, the writer and this queue, mean that no reader is left.
        let rewound = read && state.current.withdraw(2);
        if rewound {
            state.taken = 0;
        }
        rewound
    }
}

/// The reading end of an [`Html`](crate::Html) that streams.
///
/// [`take`](Self::take) may be called at any time, from any thread, also while the page is being written: it hands out
/// what was published until then.
pub struct Chunks(
    /// Nothing when all was taken at once.
    Option<Arc<Queue>>,
);

impl Chunks {
    pub(super) fn new(queue: Arc<Queue>) -> Self {
        Self(Some(queue))
    }

    fn lock(&self) -> Option<MutexGuard<'_, State>> {
        self.0.as_deref().map(Queue::lock)
    }

    /// The next piece of what is published and wasn't taken yet. A writer that waits for this is woken.
    ///
    /// ```
    /// let (mut page, mut chunks) = html::Html::streaming(16 * 1024);
    /// page.write("first");
    /// assert!(chunks.take().is_none(), "nothing is published until the page waits or ends");
    /// drop(page);
    /// assert_eq!(chunks.take().as_deref(), Some(&b"first"[..]));
    /// ```
    pub fn take(&mut self) -> Option<Chunk> {
        let (chunk, waiting) = self.take_for(None);
        if let Some(waker) = waiting {
            waker.wake();
        }
        chunk
    }

    /// As [`take`](Self::take), but doesn't wake `poller`: the one who calls this will poll again by itself.
    pub(crate) fn take_quietly(&mut self, poller: &Waker) -> Option<Chunk> {
        let (chunk, waiting) = self.take_for(Some(poller));
        if let Some(waker) = waiting {
            waker.wake();
        }
        chunk
    }

    /// All that is left, if the writer is gone and it is one piece: without a lock, and without counting its owners.
    pub(crate) fn take_whole(&mut self) -> Option<Chunk> {
        let queue = Arc::try_unwrap(self.0.take()?).map_err(|queue| self.0 = Some(queue));
        let mut queue = queue.ok()?;
        let state = queue.state.get_mut();
        if !state
            .unwrap_or_else(PoisonError::into_inner)
            .full
            .is_empty()
        {
            self.0 = Some(Arc::new(queue));
            return None;
        }
        let state = queue.state.into_inner();
        let State { current, taken, .. } = state.unwrap_or_else(PoisonError::into_inner);
        current.into_reader(taken)
    }

    fn take_for(&mut self, poller: Option<&Waker>) -> (Option<Chunk>, Option<Waker>) {
        let Some(mut state) = self.lock() else {
            return (None, None);
        };
        let chunk = match state.full.pop_front() {
            Some(chunk) => {
                state.queued -= chunk.len();
                Some(chunk)
            }
            None => state.rest(),
        };
        let waiting = if chunk.is_some() {
            state.waiting.take()
        } else {
            None
        };
        drop(state);
        (
            chunk,
            waiting.filter(|waiting| !poller.is_some_and(|poller| waiting.will_wake(poller))),
        )
    }

    /// How many bytes are published and not taken yet.
    pub fn unread(&self) -> usize {
        self.lock().map_or(0, |state| state.unread())
    }

    /// Whether the writer waits until what is unread is taken.
    pub(crate) fn is_awaited(&self) -> bool {
        self.lock().is_some_and(|state| state.waiting.is_some())
    }
}

impl Drop for Chunks {
    fn drop(&mut self) {
        let Some(mut state) = self.lock() else {
            return;
        };
        state.abandoned = true;
        state.queued = 0;
        let unread = std::mem::take(&mut state.full);
        let waiting = state.waiting.take();
        // Freeing memory and waking tasks is not done under the lock.
        drop(state);
        drop(unread);
        if let Some(waker) = waiting {
            waker.wake();
        }
    }
}

impl fmt::Debug for Chunks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks")
            .field("unread", &self.unread())
            .finish()
    }
}
