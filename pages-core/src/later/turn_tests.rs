//! Whose turn it is while parts are made.

use super::parts::{TURN, whole};
use html::Rendering;
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
