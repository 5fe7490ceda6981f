//! What the tests of forms share: bodies in any pieces, and a way to wait for what needs no runtime.

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Runs a future to its end, which nothing from outside wakes.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}

/// A body in these pieces, of unknown length.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pub(super) left: VecDeque<Bytes>,
    /// What comes behind them.
    pub(super) error: Option<io::ErrorKind>,
}

impl Pieces {
    /// `bytes` in pieces of these lengths, the last of which is repeated.
    pub(super) fn cut(bytes: &[u8], lengths: &[usize]) -> Self {
        let mut rest = Bytes::copy_from_slice(bytes);
        let mut left = VecDeque::new();
        let mut lengths = lengths.iter().copied();
        let mut length = bytes.len().max(1);
        while !rest.is_empty() {
            length = lengths.next().unwrap_or(length).max(1);
            left.push_back(rest.split_to(length.min(rest.len())));
        }
        Self { left, error: None }
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match (self.left.pop_front(), self.error.take()) {
            (Some(piece), error) => {
                self.error = error;
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            (None, Some(kind)) => Poll::Ready(Some(Err(kind.into()))),
            (None, None) => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}
