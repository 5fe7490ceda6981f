//! The body of a request in pieces of bounded length, whatever lengths it comes in.

use crate::error::RequestBodyError;
use crate::{BoxError, Error, Result};
use bytes::Bytes;
use std::future::poll_fn;
use std::pin::Pin;

/// The longest piece: what is copied, searched or written between two waits.
pub(in crate::form) const PIECE: usize = 64 * 1024;

/// The pieces of a body.
pub(in crate::form) struct Pieces<'a, B> {
    body: Pin<&'a mut B>,
    rest: Bytes,
}

impl<'a, B> Pieces<'a, B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    pub(in crate::form) fn new(body: Pin<&'a mut B>) -> Self {
        Self {
            body,
            rest: Bytes::new(),
        }
    }

    /// How long the body is at least, as far as that is known.
    pub(in crate::form) fn least(&self) -> u64 {
        self.body.size_hint().lower()
    }

    /// The next piece, which isn't empty.
    pub(in crate::form) async fn next(&mut self) -> Result<Option<Bytes>> {
        while self.rest.is_empty() {
            let frame = poll_fn(|task| self.body.as_mut().poll_frame(task)).await;
            match frame {
                None => return Ok(None),
                Some(Ok(frame)) => {
                    // Trailers say nothing about a form.
                    self.rest = frame.into_data().unwrap_or_default();
                }
                Some(Err(error)) => return Err(refused(error.into())),
            }
        }
        Ok(Some(self.rest.split_to(self.rest.len().min(PIECE))))
    }
}

/// What went wrong with the body, as the error of the page.
fn refused(cause: BoxError) -> Error {
    let cause = match RequestBodyError::find(&*cause) {
        Some(_) => cause,
        None => RequestBodyError::new(cause).into(),
    };
    Error::from(axum::Error::new(cause))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use std::pin::pin;

    #[test]
    fn long_frames_are_cut_and_empty_ones_left_out() {
        let body = pin!(Body::from(vec![7; 2 * PIECE + 1]));
        let mut pieces = Pieces::new(body);
        let mut lengths = Vec::new();
        crate::form::tests::now(async {
            while let Some(piece) = pieces.next().await.unwrap() {
                lengths.push(piece.len());
            }
        });
        assert_eq!(lengths, [PIECE, PIECE, 1]);
    }

    #[test]
    fn an_error_without_a_kind_is_the_clients() {
        assert_eq!(refused("gone".into()).status(), 400);
        let slow = std::io::Error::from(std::io::ErrorKind::TimedOut);
        assert_eq!(refused(slow.into()).status(), 408);
    }
}
