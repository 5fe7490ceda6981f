//! The bytes of an uploaded file, piece by piece.

use super::file::Upload;
use crate::form::body::PIECE;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What [`Upload::pieces`] returns: the bytes in pieces of at most 64 KiB, also as a `Stream`. Between two of them, others get
/// their turn.
pub struct UploadPieces<'a> {
    upload: &'a Upload,
    offset: u64,
    is_rested: bool,
}

impl<'a> UploadPieces<'a> {
    pub(super) fn new(upload: &'a Upload) -> Self {
        Self {
            upload,
            offset: 0,
            is_rested: true,
        }
    }

    /// The next piece, which isn't empty; nothing at the end.
    ///
    /// # Errors
    /// When the temporary file can't be read.
    pub async fn next(&mut self) -> io::Result<Option<Bytes>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task))
            .await
            .transpose()
    }
}

impl Stream for UploadPieces<'_> {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        if !self.is_rested {
            self.is_rested = true;
            task.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.is_rested = false;
        let piece = self.upload.read_at(self.offset, PIECE);
        if let Ok(piece) = &piece {
            self.offset += piece.len() as u64;
        }
        Poll::Ready(match piece {
            Ok(piece) if piece.is_empty() => None,
            other => Some(other),
        })
    }
}

impl fmt::Debug for UploadPieces<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadPieces")
            .field("offset", &self.offset)
            .field("length", &self.upload.len())
            .finish_non_exhaustive()
    }
}
