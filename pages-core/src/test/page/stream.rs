//! An answer as it arrives.

use super::Answer;
use crate::test::client::{Address, Client, ClientError};
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use http_body::Body as _;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

/// An answer whose head is known, and whose body is taken chunk by chunk.
///
/// The page runs while a chunk is awaited, and not between. Dropping the stream cancels the page, as a client does that
/// goes away.
pub struct Stream {
    client: Client,
    address: Address,
    response: Response<Body>,
    trailers: HeaderMap,
    ended: bool,
}

impl Stream {
    pub(crate) fn new(client: Client, address: Address, response: Response<Body>) -> Self {
        Self {
            client,
            address,
            response,
            trailers: HeaderMap::new(),
            ended: false,
        }
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The value of a header, if it is there and text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }

    /// Path, query and fragment of what answers, after redirects.
    pub fn url(&self) -> String {
        self.address.to_string()
    }

    /// How long the body is, where the head of the answer says it.
    pub fn length(&self) -> Option<u64> {
        self.response.body().size_hint().exact()
    }

    /// The next chunk, when there is one. `None` at the end.
    ///
    /// # Errors
    /// When the page failed: a server would cut the connection here.
    pub async fn next_chunk(&mut self) -> Option<Result<Bytes, ClientError>> {
        while !self.ended {
            let frame = poll_fn(|task| Pin::new(self.response.body_mut()).poll_frame(task)).await;
            match frame {
                None => self.ended = true,
                Some(Err(error)) => {
                    self.ended = true;
                    return Some(Err(ClientError::because("the answer was cut", error)));
                }
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if data.is_empty() => {}
                    Ok(data) => return Some(Ok(data)),
                    Err(frame) => {
                        if let Ok(trailers) = frame.into_trailers() {
                            self.trailers.extend(trailers);
                        }
                    }
                },
            }
        }
        None
    }

    /// What arrives until this text has come, and the rest of its chunk.
    ///
    /// # Errors
    /// When the answer ends before, or the page failed.
    pub async fn until(&mut self, text: &str) -> Result<String, ClientError> {
        let mut arrived = Vec::new();
        while let Some(chunk) = self.next_chunk().await {
            arrived.extend_from_slice(&chunk?);
            if contains(&arrived, text.as_bytes()) {
                return Ok(String::from_utf8_lossy(&arrived).into_owned());
            }
        }
        Err(ClientError::new(format!(
            "the answer ended without {text:?}; it went on with:\n{}",
            String::from_utf8_lossy(&arrived)
        )))
    }

    /// Waits for all that hasn't been taken yet.
    ///
    /// # Errors
    /// When the page failed while it was sent.
    pub async fn answer(mut self) -> Result<Answer, ClientError> {
        let mut body = Vec::new();
        while let Some(chunk) = self.next_chunk().await {
            match chunk {
                Ok(chunk) => body.extend_from_slice(&chunk),
                Err(error) => {
                    let arrived = String::from_utf8_lossy(&body);
                    return Err(ClientError::because(
                        format!("{} sent only {arrived:?}", self.url()),
                        error,
                    ));
                }
            }
        }
        let (head, _) = self.response.into_parts();
        let response = Response::from_parts(head, body.into());
        Ok(Answer::new(
            self.client,
            self.address,
            response,
            self.trailers,
        ))
    }
}

fn contains(all: &[u8], part: &[u8]) -> bool {
    part.is_empty() || all.windows(part.len()).any(|window| window == part)
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream")
            .field("url", &self.url())
            .field("status", &self.status())
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
