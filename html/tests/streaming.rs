//! Streaming: what is visible when, who is woken, and that nothing is copied.

use html::{Chunk, Chunks, Html, Rendering};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};

#[derive(Default)]
struct Counter(AtomicUsize);

impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

fn numbers(count: u32, before: &str, after: &str) -> String {
    (0..count).fold(String::new(), |all, number| {
        all + before + &number.to_string() + after
    })
}

fn poll<E: std::fmt::Debug>(page: &mut Rendering<E>, waker: &Waker) -> Poll<Option<Vec<u8>>> {
    let polled = Pin::new(page).poll_chunk(&mut Context::from_waker(waker));
    polled.map(|chunk| chunk.map(|chunk| chunk.expect("no error").to_vec()))
}

/// Pends once, and lets the test wake it.
async fn wait(waker: Arc<std::sync::Mutex<Option<Waker>>>) {
    let mut first = true;
    std::future::poll_fn(move |context| {
        if std::mem::take(&mut first) {
            *waker.lock().expect("not poisoned") = Some(context.waker().clone());
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
}

#[test]
fn what_is_written_comes_out_while_the_page_waits() {
    let slot = Arc::new(std::sync::Mutex::new(None));
    let inner = Arc::clone(&slot);
    let mut page = Rendering::new(1000, |mut h: Html| async move {
        h.write("before");
        h.__publish();
        wait(inner).await;
        h.write("after");
        Ok::<(), Infallible>(())
    });
    let counter = Arc::new(Counter::default());
    let waker = Waker::from(Arc::clone(&counter));
    assert_eq!(
        poll(&mut page, &waker),
        Poll::Ready(Some(b"before".to_vec()))
    );
    // The page is polled again before this pends, so that it has this waker.
    slot.lock().expect("not poisoned").take();
    assert_eq!(
        poll(&mut page, &waker),
        Poll::Ready(Some(b"after".to_vec()))
    );
    assert!(page.is_complete());
    assert_eq!(poll(&mut page, &waker), Poll::Ready(None));
    assert_eq!(
        counter.0.load(Ordering::SeqCst),
        0,
        "nobody polls because of a wake-up that nobody needs"
    );
}

#[test]
fn a_page_that_waits_without_writing_is_pending_and_will_wake() {
    let slot = Arc::new(std::sync::Mutex::new(None));
    let inner = Arc::clone(&slot);
    let mut page = Rendering::new(1000, |mut h: Html| async move {
        wait(inner).await;
        h.write("x");
        Ok::<(), Infallible>(())
    });
    let counter = Arc::new(Counter::default());
    let waker = Waker::from(Arc::clone(&counter));
    assert_eq!(poll(&mut page, &waker), Poll::Pending);
    slot.lock()
        .expect("not poisoned")
        .take()
        .expect("the waker was passed on")
        .wake();
    assert_eq!(counter.0.load(Ordering::SeqCst), 1);
    assert_eq!(poll(&mut page, &waker), Poll::Ready(Some(b"x".to_vec())));
}

#[test]
fn a_loop_waits_for_the_reader() {
    let written = Arc::new(AtomicUsize::new(0));
    let inner = Arc::clone(&written);
    let mut page = Rendering::new(4096, |mut h: Html| async move {
        for row in 0..100_000u32 {
            h.__text("<td>", &row, "</td>");
            inner.store(row as usize, Ordering::SeqCst);
            if h.__is_full() {
                h.flush().await;
            }
        }
        Ok::<(), Infallible>(())
    });
    let waker = Waker::noop();
    let (mut all, mut chunks) = (Vec::new(), 0);
    while let Poll::Ready(Some(chunk)) = poll(&mut page, waker) {
        let ahead = (written.load(Ordering::SeqCst) + 1) * 10;
        assert!(
            ahead < all.len() * 10 / 9 + 100_000,
            "the page runs ahead of its reader"
        );
        assert!(chunk.len() < 6000, "{}", chunk.len());
        all.extend_from_slice(&chunk);
        chunks += 1;
    }
    assert!(page.is_complete());
    let wanted = numbers(100_000, "<td>", "</td>");
    assert_eq!(all.len(), wanted.len());
    assert_eq!(all, wanted.as_bytes());
    assert!(
        chunks <= wanted.len() / 4096 + 1,
        "{chunks} chunks: each is as full as it may be"
    );
}

#[test]
fn flush_is_ready_at_once_when_nothing_streams() {
    let mut h = Html::new();
    h.write("x");
    let mut flush = h.flush();
    assert_eq!(
        Pin::new(&mut flush).poll(&mut Context::from_waker(Waker::noop())),
        Poll::Ready(())
    );
}

#[test]
fn taking_wakes_a_writer_that_waits_under_another_waker() {
    let (mut h, mut chunks) = Html::streaming(10);
    h.write("x");
    let counter = Arc::new(Counter::default());
    let waker = Waker::from(Arc::clone(&counter));
    let mut flush = h.flush();
    assert!(
        Pin::new(&mut flush)
            .poll(&mut Context::from_waker(&waker))
            .is_pending()
    );
    assert_eq!(chunks.take().as_deref(), Some(&b"x"[..]));
    assert_eq!(counter.0.load(Ordering::SeqCst), 1);
    assert!(
        Pin::new(&mut flush)
            .poll(&mut Context::from_waker(&waker))
            .is_ready()
    );
}

#[test]
fn a_writer_whose_reader_is_gone_goes_on() {
    let (mut h, chunks) = Html::streaming(10);
    h.write("x");
    let counter = Arc::new(Counter::default());
    let waker = Waker::from(Arc::clone(&counter));
    let mut flush = h.flush();
    assert!(
        Pin::new(&mut flush)
            .poll(&mut Context::from_waker(&waker))
            .is_pending()
    );
    drop(chunks);
    assert_eq!(counter.0.load(Ordering::SeqCst), 1);
    assert!(
        Pin::new(&mut flush)
            .poll(&mut Context::from_waker(&waker))
            .is_ready()
    );
    for _ in 0..10_000 {
        h.write("0123456789");
    }
}

#[test]
fn an_error_comes_after_what_was_written() {
    let mut page = Rendering::new(1000, |mut h: Html| async move {
        h.write("x");
        Err("broken")
    });
    let mut context = Context::from_waker(Waker::noop());
    let mut next = || Pin::new(&mut page).poll_chunk(&mut context);
    assert!(matches!(next(), Poll::Ready(Some(Ok(chunk))) if &*chunk == b"x"));
    assert!(matches!(next(), Poll::Ready(Some(Err("broken")))));
    assert!(matches!(next(), Poll::Ready(None)));
}

#[test]
fn dropping_the_page_cancels_it() {
    struct Guard(Arc<AtomicBool>);
    impl Drop for Guard {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let ended = Arc::new(AtomicBool::new(false));
    let guard = Guard(Arc::clone(&ended));
    let mut page = Rendering::new(1000, |h: Html| async move {
        let _both = (guard, h);
        std::future::pending::<Result<(), Infallible>>().await
    });
    assert!(poll(&mut page, Waker::noop()).is_pending());
    drop(page);
    assert!(ended.load(Ordering::SeqCst));
}

#[test]
fn nothing_is_copied_and_memory_is_used_again() {
    let (mut h, mut chunks) = Html::streaming(1000);
    h.write("first");
    h.__publish();
    let first = chunks.take().expect("published");
    h.write("second");
    h.__publish();
    let second = chunks.take().expect("published");
    assert_eq!(
        first.as_ptr().wrapping_add(first.len()),
        second.as_ptr(),
        "parts of the same memory"
    );
    let start = first.as_ptr();
    drop((first, second));
    let mut flush = h.flush();
    assert!(
        Pin::new(&mut flush)
            .poll(&mut Context::from_waker(Waker::noop()))
            .is_ready()
    );
    h.write("third");
    h.__publish();
    assert_eq!(
        chunks.take().expect("published").as_ptr(),
        start,
        "nobody held it any more"
    );
}

#[test]
fn a_writer_and_a_reader_in_different_threads() {
    let rounds = if cfg!(miri) { 50 } else { 20_000 };
    let (mut h, mut chunks): (Html, Chunks) = Html::streaming(200);
    let (send, receive) = mpsc::channel::<Chunk>();
    let done = Arc::new(AtomicBool::new(false));
    let over = Arc::clone(&done);
    let reader = std::thread::spawn(move || {
        loop {
            let last = over.load(Ordering::SeqCst);
            match chunks.take() {
                Some(chunk) => send.send(chunk).expect("a receiver"),
                None if last => break,
                None => std::thread::yield_now(),
            }
        }
    });
    let checker = std::thread::spawn(move || {
        receive
            .iter()
            .flat_map(|chunk| chunk.to_vec())
            .collect::<Vec<u8>>()
    });
    for number in 0..rounds {
        h.__text("<p>", &number, "</p>");
        if number % 3 == 0 {
            h.__publish();
        }
        if h.__is_full() {
            // As a poller would: look again until all is taken.
            let mut flush = h.flush();
            while Pin::new(&mut flush)
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
            {
                std::thread::yield_now();
            }
        }
    }
    drop(h);
    done.store(true, Ordering::SeqCst);
    reader.join().expect("no panic");
    let wanted = numbers(rounds, "<p>", "</p>");
    assert_eq!(checker.join().expect("no panic"), wanted.as_bytes());
}

#[test]
fn a_page_that_failed_is_not_complete_before_its_error_was_taken() {
    let mut page = Rendering::new(1000, |mut h: Html| async move {
        h.write("half");
        Err("no more")
    });
    let mut context = Context::from_waker(Waker::noop());
    assert!(!page.is_complete());
    assert_eq!(
        Pin::new(&mut page).poll_ready(&mut context),
        Poll::Ready(())
    );
    assert_eq!(page.unread(), 4);
    assert!(!page.is_complete(), "an error is to come");
    let mut next = |page: &mut Rendering<_>| {
        Pin::new(page)
            .poll_chunk(&mut context)
            .map(|chunk| chunk.map(|chunk| chunk.map(|chunk| chunk.to_vec())))
    };
    assert_eq!(next(&mut page), Poll::Ready(Some(Ok(b"half".to_vec()))));
    assert!(page.unread() == 0 && !page.is_complete());
    assert_eq!(next(&mut page), Poll::Ready(Some(Err("no more"))));
    assert!(page.is_complete());
    assert_eq!(next(&mut page), Poll::Ready(None));
}

#[test]
fn what_is_left_of_a_complete_page_is_taken_at_once_where_it_is_one_piece() {
    let task = &mut Context::from_waker(Waker::noop());
    let mut page = Rendering::new(64, |mut h| async move {
        h.write("first, ");
        h.flush().await;
        h.write("second");
        Ok::<(), Infallible>(())
    });
    let mut page = Pin::new(&mut page);
    assert!(page.as_mut().poll_ready(task).is_ready());
    assert!(page.take_whole().is_none(), "it isn't complete");
    assert_eq!(page.take().as_deref(), Some(&b"first, "[..]));
    assert!(page.as_mut().poll_ready(task).is_ready());
    let rest = page.take_whole().expect("the rest");
    assert_eq!(page.unread(), 0);
    assert!(page.take().is_none() && page.take_whole().is_none());
    assert!(matches!(page.as_mut().poll_chunk(task), Poll::Ready(None)));
    let other = std::thread::spawn(move || rest.to_vec());
    assert_eq!(other.join().unwrap(), b"second");
}

#[test]
fn what_is_left_in_pieces_or_still_written_is_not_taken_at_once() {
    let task = &mut Context::from_waker(Waker::noop());
    let long = "x".repeat(100_000);
    let text = long.clone();
    let mut page = Rendering::new(64, |mut h| async move {
        h.write(&text);
        Ok::<(), Infallible>(())
    });
    assert!(Pin::new(&mut page).poll_ready(task).is_ready());
    let whole = page.take_whole().map(|chunk| chunk.to_vec());
    let mut all = whole.unwrap_or_default();
    while let Some(chunk) = page.take() {
        all.extend_from_slice(&chunk);
    }
    assert_eq!(all, long.as_bytes());

    // The sink has left the page, which is complete without it.
    let (keep, kept) = mpsc::channel();
    let mut page = Rendering::new(64, move |mut h: Html| async move {
        h.write("a");
        h.__publish();
        keep.send(h).unwrap();
        Ok::<(), Infallible>(())
    });
    assert!(Pin::new(&mut page).poll_ready(task).is_ready());
    let mut h = kept.recv().unwrap();
    assert!(page.is_complete() && page.take_whole().is_none());
    assert_eq!(page.take().as_deref(), Some(&b"a"[..]));
    h.write("b");
    drop(h);
    assert_eq!(page.take_whole().as_deref(), Some(&b"b"[..]));
}
