//! Whose turn it is while parts are made.

use super::parts::{Parts, TURN, whole};
use html::Rendering;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn a_long_part_that_never_waits_lets_others_run() {
    let lines = 8 * TURN / 64;
    let content = Rendering::new(4096, |mut h: html::Html| async move {
        for _ in 0..lines {
            h.write(&format!("{:064}", 7));
            if h.__is_full() {
                h.flush().await;
            }
        }
        Ok(())
    });
    let wakes = Arc::new(Count(AtomicUsize::new(0)));
    let waker = Arc::clone(&wakes).into();
    let mut part = pin!(whole(content, None));
    let mut turns = 1;
    let fragment = loop {
        if let Poll::Ready(fragment) = part.as_mut().poll(&mut Context::from_waker(&waker)) {
            break fragment;
        }
        turns += 1;
        assert!(
            wakes.0.load(Ordering::Relaxed) + 1 >= turns,
            "nobody would go on"
        );
    };
    assert_eq!(fragment.len(), lines * 64);
    assert!((7..=9).contains(&turns), "{turns} turns");
}

#[test]
fn a_part_within_another_follows_it() {
    let mut task = Context::from_waker(Waker::noop());
    let parts = Arc::new(Parts::default());
    let (open, inner) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let within = {
        let inner = Arc::clone(&inner);
        move |mut h: html::Html| async move {
            inner.fetch_add(1, Ordering::Relaxed);
            h.write("inner");
            Ok(())
        }
    };
    let outer = {
        let (open, parts) = (Arc::clone(&open), Arc::clone(&parts));
        move |mut h: html::Html| async move {
            parts.add(Rendering::new(4096, within), None);
            poll_fn(|_| match open.load(Ordering::Relaxed) {
                0 => Poll::Pending,
                _ => Poll::Ready(()),
            })
            .await;
            h.write("outer");
            Ok(())
        }
    };
    parts.add(Rendering::new(4096, outer), None);
    assert!(parts.poll_next(&mut task).is_pending());
    assert_eq!(inner.load(Ordering::Relaxed), 1, "it is ready, and waits");
    open.store(1, Ordering::Relaxed);
    for (name, text) in [(1, "outer"), (2, "inner")] {
        let Poll::Ready(Some((part, content))) = parts.poll_next(&mut task) else {
            panic!("{text} is ready")
        };
        assert_eq!((part, &*content), (name, text));
    }
    assert!(matches!(parts.poll_next(&mut task), Poll::Ready(None)));
}
