//! A page of any length needs constant memory.

use super::body::Body;
use super::page::{HIGH_WATER, row_length, rows};
use html::Rendering;
use http_body::Body as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::task::{Context, Poll, Waker};

/// The peak of what is allocated while a page of `length` bytes is taken piece by piece.
fn peak(length: usize) -> (u64, usize) {
    let mut sent = 0;
    let row = row_length();
    let measured = allocation_counter::measure(|| {
        let count = Arc::new(AtomicUsize::new(0));
        let mut body = Body(Rendering::new(HIGH_WATER, |h| rows(h, length / row, count)));
        let mut context = Context::from_waker(Waker::noop());
        loop {
            match Pin::new(&mut body).poll_frame(&mut context) {
                Poll::Ready(Some(frame)) => sent += frame.unwrap().into_data().unwrap().len(),
                Poll::Ready(None) => break,
                Poll::Pending => panic!("the page waits though everything was taken"),
            }
        }
    });
    (measured.bytes_max, sent)
}

#[test]
fn a_hundred_megabytes_need_less_than_two_hundred_kilobytes() {
    let (peak, sent) = peak(100_000_000);
    assert!(sent > 99_000_000, "{sent} bytes sent");
    assert!(peak < 200_000, "{peak} bytes at once");
}

#[test]
fn a_page_ten_times_as_long_needs_no_more() {
    // The first page leaves its chunks to those that its thread writes next.
    peak(1_000_000);
    let (short, _) = peak(1_000_000);
    let (long, _) = peak(10_000_000);
    assert_eq!(short, long);
}
