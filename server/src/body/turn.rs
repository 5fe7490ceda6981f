//! Turns: how much of a response is made before the others of its thread are served.

use std::pin::pin;
use std::task::Context;

/// Bytes of a body that are made in its first turn.
///
/// As long as its client takes everything, a body without a wait of its own would be made to its end, and nobody else
/// be served by this thread. A turn is a fraction of a millisecond. Most pages end within their first, and are sent by one
/// write: each costs, whatever it carries.
pub(crate) const FIRST: u32 = 192 * 1024;

/// Bytes that are made in each further one. Who reads so long a response may stop to read, and then what was made is kept.
const NEXT: u32 = 128 * 1024;

/// What a body has made in its turn.
#[derive(Debug)]
pub(crate) struct Turn {
    made: u64,
    size: u32,
}

impl Default for Turn {
    fn default() -> Self {
        Self {
            made: 0,
            size: FIRST,
        }
    }
}

impl Turn {
    /// So many bytes were made.
    pub(crate) fn make(&mut self, bytes: u64) {
        self.made += bytes;
    }

    /// The body waits by itself, so that others have their turn.
    pub(crate) fn end(&mut self) {
        self.made = 0;
    }

    /// Whether it is the others' turn; then the task is woken when they have had it.
    pub(crate) fn is_over(&mut self, cx: &mut Context<'_>) -> bool {
        if self.made < u64::from(self.size) {
            return false;
        }
        self.made = 0;
        self.size = NEXT;
        // Polled once, this asks the runtime to wake the task when it has looked what has come in meanwhile. A task that
        // wakes itself would run many times before that.
        pin!(tokio::task::yield_now()).poll(cx).is_pending()
    }
}

#[cfg(test)]
mod tests {
    use super::{FIRST, NEXT, Turn};
    use std::future::poll_fn;
    use std::task::Poll;

    #[test]
    fn a_turn_ends_by_what_is_made_and_begins_anew() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let mut turn = Turn::default();
            let mut ends = 0;
            turn.make(u64::from(FIRST - NEXT));
            for _ in 0..8 {
                turn.make(u64::from(NEXT / 2));
                poll_fn(|cx| {
                    if turn.is_over(cx) {
                        ends += 1;
                        return Poll::Pending; // woken by the runtime, or this test never ends
                    }
                    Poll::Ready(())
                })
                .await;
            }
            assert_eq!(ends, 4);
            turn.make(u64::from(NEXT) - 1);
            turn.end();
            turn.make(1);
            poll_fn(|cx| {
                assert!(!turn.is_over(cx), "it has waited in between");
                Poll::Ready(())
            })
            .await;
        });
    }
}
