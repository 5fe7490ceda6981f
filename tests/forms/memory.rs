//! An upload of any length needs constant memory.

use super::reading::now;
use bytes::Bytes;
use http::HeaderMap;
use http_body::Frame;
use pages::{FormLimits, Submission};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

const HEAD: &[u8] = b"--cut\r\nContent-Disposition: form-data; name=a; filename=a\r\n\r\n";

/// A form with a file of `left` bytes that is made while it is read.
struct File {
    head: Bytes,
    piece: Bytes,
    left: usize,
    end: Bytes,
}

impl File {
    fn new(length: usize) -> Self {
        // Full of beginnings of boundaries, and never a whole one.
        let piece = b"\r\n--cu\r\r\n--".repeat(10_000);
        Self {
            head: Bytes::from_static(HEAD),
            piece: piece.into(),
            left: length,
            end: Bytes::from_static(b"\r\n--cut--\r\n"),
        }
    }
}

impl http_body::Body for File {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let file = &mut *self;
        let piece = if !file.head.is_empty() {
            std::mem::take(&mut file.head)
        } else if file.left > 0 {
            let length = file.left.min(file.piece.len());
            file.left -= length;
            file.piece.slice(..length)
        } else {
            std::mem::take(&mut file.end)
        };
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece))))
    }
}

/// The peak of what is allocated while a file of `length` bytes is received and read again.
fn peak(length: usize) -> u64 {
    let mut headers = HeaderMap::new();
    let kind = "multipart/form-data; boundary=cut";
    headers.insert("content-type", kind.parse().unwrap());
    let limits = FormLimits::new().file(1 << 30).files(1 << 30);
    let measured = allocation_counter::measure(|| {
        let body = File::new(length);
        let form = now(Submission::from_body(&headers, body, &limits, &[])).unwrap();
        let file = form.files("a").next().unwrap();
        assert_eq!(file.len(), length as u64);
        assert!(!file.is_in_memory());
        let (mut pieces, mut read) = (file.pieces(), 0);
        while let Some(piece) = now(pieces.next()).unwrap() {
            read += piece.len();
        }
        assert_eq!(read, length);
    });
    measured.bytes_max
}

#[test]
fn two_hundred_megabytes_need_no_more_than_two() {
    let (small, large) = (peak(2_000_000), peak(200_000_000));
    assert_eq!(small, large);
    assert!(large < 600_000, "{large} bytes at once");
}
