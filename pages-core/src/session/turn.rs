//! One writer of a request after the other: parts of a page that run at the same time begin one session, not two.

use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// Whose turn it is. It is held across waits, by one request alone: nobody else waits for it.
#[derive(Debug, Default)]
pub(super) struct Turn(Mutex<Queue>);

#[derive(Debug, Default)]
struct Queue {
    taken: bool,
    waiting: Vec<Waker>,
}

impl Turn {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until nobody else has it.
    pub(super) async fn take(&self) -> Taken<'_> {
        poll_fn(|task| {
            let mut queue = self.lock();
            if !queue.taken {
                queue.taken = true;
                return Poll::Ready(());
            }
            if !queue.waiting.iter().any(|w| w.will_wake(task.waker())) {
                queue.waiting.push(task.waker().clone());
            }
            Poll::Pending
        })
        .await;
        Taken(self)
    }
}

/// Gives it back when it is dropped.
#[must_use = "the turn is over when this is dropped"]
pub(super) struct Taken<'a>(&'a Turn);

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut queue = self.0.lock();
            queue.taken = false;
            std::mem::take(&mut queue.waiting)
        };
        // All of them: the one that was first may be gone. They are a handful at most.
        waiting.into_iter().for_each(Waker::wake);
    }
}

#[cfg(test)]
mod tests {
    use super::Turn;
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Wake};

    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn who_waits_is_woken_and_who_went_away_holds_nobody_up() {
        let turn = Turn::default();
        let wakes = Arc::new(Count(AtomicUsize::new(0)));
        let waker = Arc::clone(&wakes).into();
        let mut task = Context::from_waker(&waker);
        let Poll::Ready(first) = pin!(turn.take()).poll(&mut task) else {
            panic!("it is free");
        };
        {
            let mut gone = pin!(turn.take());
            assert!(gone.as_mut().poll(&mut task).is_pending());
            assert!(gone.as_mut().poll(&mut task).is_pending());
        }
        let mut second = pin!(turn.take());
        assert!(second.as_mut().poll(&mut task).is_pending());
        drop(first);
        assert_eq!(wakes.0.load(Ordering::Relaxed), 1, "once per task");
        assert!(second.poll(&mut task).is_ready());
    }
}
