//! One request and its response, from its head to its access line.

use crate::conversation::Conversation;
use crate::escape::Escaped;
use crate::refusal::Refused;
use http::uri::PathAndQuery;
use http::{Method, StatusCode, Version};
use std::fmt;
use std::sync::Arc;
use std::task::Waker;
use std::time::Instant;

/// The target of the access lines.
const TARGET: &str = "access";

/// Lives as long as the response is sent, and tells of it when it is gone.
#[derive(Debug)]
pub(crate) struct Exchange {
    asked: Asked,
    conversation: Arc<Conversation>,
    /// Where an access line is wanted.
    begin: Option<Instant>,
    /// Which of the connection's requests it is.
    number: u64,
    status: Option<StatusCode>,
    bytes: u64,
    finished: bool,
}

/// What was asked for.
#[derive(Debug)]
enum Asked {
    Request(Method, Option<PathAndQuery>, Version),
    /// What a refused request began with.
    Line(Vec<u8>),
}

impl Exchange {
    pub(crate) fn of_request<B>(
        request: &http::Request<B>,
        conversation: Arc<Conversation>,
    ) -> Self {
        let asked = Asked::Request(
            request.method().clone(),
            request.uri().path_and_query().cloned(),
            request.version(),
        );
        Self::begin(asked, conversation)
    }

    pub(crate) fn of_refused(refused: Refused, conversation: Arc<Conversation>) -> Self {
        Self::begin(Asked::Line(refused.line), conversation)
    }

    fn begin(asked: Asked, conversation: Arc<Conversation>) -> Self {
        Self {
            number: conversation.begin(),
            asked,
            conversation,
            begin: tracing::event_enabled!(target: TARGET, tracing::Level::INFO).then(Instant::now),
            status: None,
            bytes: 0,
            finished: false,
        }
    }

    /// The response decides whether what follows the request is another protocol.
    pub(crate) fn decide(&self, tunnel: bool) {
        self.conversation.decide(tunnel);
    }

    /// The head of the response goes out.
    pub(crate) fn answer(&mut self, status: StatusCode) {
        self.status = Some(status);
    }

    /// It is the service that is waited for, not the client.
    pub(crate) fn wait_for_service(&self) {
        if self.is_http2() {
            self.conversation.forget_sent(self.number);
        }
    }

    /// The service isn't ready; `task` works for the response.
    pub(crate) fn wait(&self, task: &Waker) {
        if self.is_http2() {
            self.conversation.wait_in_stream(self.number, task);
        }
    }

    /// Whether its time is over, which is told once before the response begins, and from then on with HTTP/2. (The connection
    /// ends with a response of HTTP/1.)
    pub(crate) fn is_overdue(&self) -> bool {
        if self.is_http2() {
            self.conversation.is_stream_overdue(self.number)
        } else {
            self.status.is_none() && self.conversation.take_overdue(self.number + 1)
        }
    }

    /// Whether the rest of the request is waited for. (Not known with HTTP/2.)
    pub(crate) fn is_request_awaited(&self) -> bool {
        !self.is_http2() && self.conversation.is_read_blocked()
    }

    /// So many bytes are given to the connection. Until more are asked for, the client is waited for.
    pub(crate) fn send(&mut self, bytes: u64) {
        self.bytes += bytes;
        if self.is_http2() {
            self.conversation.note_sent(self.number);
        }
    }

    /// Whether the connection keeps what the client hasn't taken. (HTTP/2 has windows of its own, and a stream doesn't wait
    /// for another.)
    pub(crate) fn is_client_behind(&self) -> bool {
        !self.is_http2() && self.conversation.is_write_blocked()
    }

    /// All of the response is given to the connection.
    pub(crate) fn finish(&mut self) {
        self.finished = true;
    }

    /// The service failed; the client gets a 500, or less than it was promised.
    pub(crate) fn fail(&self, why: fmt::Arguments<'_>) {
        let (method, path) = self.asked();
        let why = why.to_string();
        tracing::error!(%method, %path, peer = %self.conversation.peer().address, error = %Escaped(why.as_bytes()), "a response failed");
    }

    pub(crate) fn is_http2(&self) -> bool {
        matches!(self.asked, Asked::Request(_, _, Version::HTTP_2))
    }

    fn asked(&self) -> (&str, Escaped<'_>) {
        match &self.asked {
            Asked::Request(method, target, _) => {
                let path = target.as_ref().map_or("", PathAndQuery::path);
                (method.as_str(), Escaped(path.as_bytes()))
            }
            Asked::Line(line) => ("-", Escaped(line)),
        }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if self.is_http2() {
            self.conversation.end_stream(self.number);
        }
        self.conversation.end();
        let Some(begin) = self.begin else {
            return;
        };
        let (method, path) = self.asked();
        let protocol = match &self.asked {
            Asked::Request(_, _, Version::HTTP_10) => "HTTP/1.0",
            Asked::Request(_, _, Version::HTTP_2) => "HTTP/2",
            Asked::Request(..) => "HTTP/1.1",
            Asked::Line(_) => "-",
        };
        tracing::info!(
            target: TARGET,
            method,
            %path,
            status = self.status.map_or(0, |status| status.as_u16()),
            bytes = self.bytes,
            microseconds = u64::try_from(begin.elapsed().as_micros()).unwrap_or(u64::MAX),
            peer = %self.conversation.peer().address,
            protocol,
            end = if self.finished { "finished" } else { "cut" },
        );
    }
}
