//! A body in any pieces, read as a form, as something that can be compared.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use http_body::Frame;
use pages::{FieldLimit, FormLimits, Submission, Value};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// A body of unknown length, in these pieces.
pub(crate) struct Pieces(VecDeque<Bytes>);

impl Pieces {
    /// `bytes` in pieces of these lengths, again and again.
    pub(crate) fn cut(bytes: &[u8], lengths: &[usize]) -> Self {
        let mut rest = Bytes::copy_from_slice(bytes);
        let mut lengths = lengths.iter().cycle();
        let mut pieces = VecDeque::new();
        while !rest.is_empty() {
            let length = lengths.next().map_or(rest.len(), |length| *length);
            pieces.push_back(rest.split_to(length.clamp(1, rest.len())));
        }
        Self(pieces)
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
    }
}

/// Runs a future that waits for nothing outside to its end.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}

/// What was read under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    Text(String),
    /// Name, type, bytes.
    File(String, String, Bytes),
    TooLarge(String, u64),
}

/// A form, or why there is none.
pub(crate) type Outcome = Result<Vec<(String, Read)>, (u16, String)>;

/// Reads a body of this type.
pub(crate) fn read<B>(kind: &str, body: B, limits: &FormLimits, fields: &[FieldLimit]) -> Outcome
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let mut headers = HeaderMap::new();
    if let Ok(kind) = HeaderValue::from_bytes(kind.as_bytes()) {
        headers.insert("content-type", kind);
    }
    let form = now(Submission::from_body(&headers, body, limits, fields));
    let form = form.map_err(|error| (error.status().as_u16(), error.to_string()))?;
    let values = form.into_iter().map(|(name, value)| {
        let value = match value {
            Value::Text(text) => Read::Text(text),
            Value::File(file) => Read::File(
                file.file_name().to_owned(),
                file.content_type().to_owned(),
                now(file.bytes()).unwrap(),
            ),
            Value::TooLarge { file_name, most } => Read::TooLarge(file_name, most),
            other => panic!("{other:?} is new"),
        };
        (name, value)
    });
    Ok(values.collect())
}
