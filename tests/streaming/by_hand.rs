//! A body polled by hand: what comes out when, and that nothing of it is copied.

use super::body::Body;
use super::page::{Failure, Guard, HIGH_WATER, row_length, rows};
use bytes::Bytes;
use html::{Html, Rendering, html};
use http_body::Body as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use tokio::sync::oneshot;

type Next = Poll<Option<Result<Bytes, Failure>>>;

/// Polls once.
fn poll(body: &mut Body<Failure>, waker: &Waker) -> Next {
    Pin::new(body)
        .poll_frame(&mut Context::from_waker(waker))
        .map_ok(|frame| frame.into_data().expect("a page has no trailers"))
}

/// The piece that must be there.
#[track_caller]
fn piece(body: &mut Body<Failure>) -> Bytes {
    match poll(body, Waker::noop()) {
        Poll::Ready(Some(Ok(bytes))) => bytes,
        other => panic!("a piece was expected, not {other:?}"),
    }
}

/// Counts how often it is woken.
#[derive(Default)]
struct Alarm(AtomicUsize);

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn what_is_written_is_there_while_the_page_waits() {
    let (send, receive) = oneshot::channel::<&str>();
    let mut body = Body(Rendering::new(HIGH_WATER, |mut h| async move {
        html!(h, <h1>"Results"</h1> <p>{receive.await.map_err(|_| Failure("gone"))?}</p>);
        Ok(())
    }));
    assert_eq!(piece(&mut body), "<h1>Results</h1><p>");
    let alarm = Arc::new(Alarm::default());
    let waker = Waker::from(Arc::clone(&alarm));
    assert!(poll(&mut body, &waker).is_pending());
    assert_eq!(alarm.0.load(Ordering::Relaxed), 0);
    send.send("a < b").unwrap();
    assert_eq!(
        alarm.0.load(Ordering::Relaxed),
        1,
        "the page is woken when it can go on"
    );
    assert_eq!(piece(&mut body), "a &lt; b</p>");
    assert!(matches!(poll(&mut body, &waker), Poll::Ready(None)));
}

#[test]
fn a_page_that_never_waits_is_one_piece() {
    let mut body = Body(Rendering::new(HIGH_WATER, |mut h: Html| async move {
        html!(h, <p>"all"</p>);
        Ok(())
    }));
    assert_eq!(piece(&mut body), "<p>all</p>");
    assert!(matches!(poll(&mut body, Waker::noop()), Poll::Ready(None)));
}

#[test]
fn a_client_that_does_not_read_stops_the_page() {
    let count = Arc::new(AtomicUsize::new(0));
    let mut body = Body(Rendering::new(HIGH_WATER, |h| {
        rows(h, usize::MAX, Arc::clone(&count))
    }));
    let mut taken = 0;
    for _ in 0..50 {
        taken += piece(&mut body).len();
        let written = count.load(Ordering::Relaxed) * row_length();
        assert!(
            written <= taken + 2 * HIGH_WATER,
            "{written} bytes written when {taken} are taken"
        );
    }
    let before = count.load(Ordering::Relaxed);
    // Nobody takes anything: nothing is written, however long that lasts.
    assert_eq!(count.load(Ordering::Relaxed), before);
    assert!(taken > 10 * HIGH_WATER, "{taken} bytes in fifty pieces");
}

#[test]
fn nothing_is_copied_between_the_page_and_the_wire() {
    let (send, receive) = oneshot::channel::<()>();
    let mut rendering = Rendering::<Failure>::new(HIGH_WATER, |mut h: Html| async move {
        html!(h, <p>"one"</p> { receive.await.ok(); } <p>"two"</p>);
        Ok(())
    });
    let mut context = Context::from_waker(Waker::noop());
    let mut next = || match Pin::new(&mut rendering).poll_chunk(&mut context) {
        Poll::Ready(Some(Ok(chunk))) => chunk,
        other => panic!("a piece was expected, not {other:?}"),
    };
    let first = next();
    let place = first.as_ptr_range();
    let first = Bytes::from_owner(first);
    assert_eq!(
        first.as_ptr_range(),
        place,
        "the bytes stay where they were written"
    );
    send.send(()).unwrap();
    let second = next();
    assert_eq!(
        second.as_ptr(),
        place.end,
        "the page went on behind what was taken"
    );
    assert_eq!(
        (&first[..], &second[..]),
        (&b"<p>one</p>"[..], &b"<p>two</p>"[..])
    );
}

#[test]
fn a_piece_outlives_the_page() {
    let mut body = Body(Rendering::new(HIGH_WATER, |mut h: Html| async move {
        html!(h, <p>"kept"</p>);
        std::future::pending::<()>().await;
        Ok(())
    }));
    let piece = piece(&mut body);
    drop(body);
    let other = std::thread::spawn(move || piece.to_vec());
    assert_eq!(other.join().unwrap(), b"<p>kept</p>");
}

#[test]
fn dropping_the_body_cancels_the_page() {
    let gone = Arc::new(AtomicBool::new(false));
    let guard = Guard(Arc::clone(&gone));
    let mut body = Body(Rendering::new(HIGH_WATER, |mut h: Html| async move {
        let _guard = guard;
        html!(h, <p>"begun"</p> { std::future::pending::<()>().await; } <p>"never"</p>);
        Ok(())
    }));
    assert_eq!(piece(&mut body), "<p>begun</p>");
    assert!(poll(&mut body, Waker::noop()).is_pending());
    assert!(!gone.load(Ordering::Relaxed));
    drop(body);
    assert!(
        gone.load(Ordering::Relaxed),
        "the guards of a cancelled page run"
    );
}

#[test]
fn dropping_the_body_of_a_page_that_waits_for_its_reader_cancels_it() {
    let gone = Arc::new(AtomicBool::new(false));
    let guard = Guard(Arc::clone(&gone));
    let count = Arc::new(AtomicUsize::new(0));
    let mut body = Body(Rendering::new(HIGH_WATER, |h| async move {
        let _guard = guard;
        rows(h, usize::MAX, count).await
    }));
    piece(&mut body);
    drop(body);
    assert!(gone.load(Ordering::Relaxed));
}

#[test]
fn an_error_comes_after_what_was_written() {
    let mut body = Body(Rendering::new(HIGH_WATER, |mut h: Html| async move {
        html!(h, <ul>for i in 0..3 { <li>{i} if i == 1 { return Err(Failure("broken")); }</li> }</ul>);
        Ok(())
    }));
    let written = piece(&mut body);
    assert_eq!(written, "<ul><li>0</li><li>1</li></ul>");
    assert!(matches!(
        poll(&mut body, Waker::noop()),
        Poll::Ready(Some(Err(Failure("broken"))))
    ));
    assert!(matches!(poll(&mut body, Waker::noop()), Poll::Ready(None)));
}

#[test]
fn a_hundred_waits_share_their_memory() {
    // Waits for nothing a hundred times, and is polled again each time.
    let mut body = Body(Rendering::<Failure>::new(
        HIGH_WATER,
        |mut h: Html| async move {
            html!(h, <ul>for i in 0..100 { <li>{i}</li> { tokio::task::yield_now().await; } }</ul>);
            Ok(())
        },
    ));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let pieces: Vec<Bytes> = runtime.block_on(async {
        let mut pieces = Vec::new();
        while let Some(piece) =
            std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await
        {
            pieces.push(piece.unwrap().into_data().unwrap());
        }
        pieces
    });
    assert!(pieces.len() > 90, "{} pieces", pieces.len());
    for pair in pieces.windows(2) {
        assert_eq!(
            pair[0].as_ptr_range().end,
            pair[1].as_ptr(),
            "pieces of one chunk follow each other"
        );
    }
    let all: Vec<u8> = pieces.concat();
    let rows = (0..100)
        .map(|i| format!("<li>{i}</li>"))
        .collect::<Vec<_>>()
        .concat();
    assert_eq!(String::from_utf8(all).unwrap(), format!("<ul>{rows}</ul>"));
}
