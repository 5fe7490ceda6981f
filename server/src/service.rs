//! Between hyper and the service: what is refused before the service sees it.

use crate::address::Peer;
use crate::answer::{Answering, Asks};
use crate::body::{RequestBody, ResponseBody};
use crate::calling::Calling;
use crate::conversation::{Conversation, Order};
use crate::exchange::Exchange;
use crate::h1::is_host;
use crate::limits::Limits;
use crate::panic::catch;
use crate::refusal::Refusal;
use bytes::Bytes;
use http::header::HOST;
use http::{Request, Response, StatusCode, Version};
use http_body::Body;
use hyper::body::Incoming;
use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;

/// What a [`Server`](crate::Server) can serve: any tower service for requests, such as an `axum::Router`.
///
/// It is implemented for each [`tower_service::Service`] from `http::Request<RequestBody>` to `http::Response<B>` that can't
/// fail, can be cloned and sent to other threads, and whose body `B` consists of [`Bytes`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no service that a server can serve",
    note = "it must be `Clone + Send + 'static`, and a `tower_service::Service<http::Request<server::RequestBody>>` with \
            `Response = http::Response<_>`, `Error = Infallible` and a future that is `Send`"
)]
pub trait Serve: Clone + Send + 'static {
    /// The body of the responses.
    type Body: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static;

    /// The way to a response.
    type Future: Future<Output = Response<Self::Body>> + Send + 'static;

    /// Answers one request.
    fn serve(self, request: Request<RequestBody>) -> Self::Future;
}

impl<S, B> Serve for S
where
    S: tower_service::Service<
            Request<RequestBody>,
            Response = Response<B>,
            Error = Infallible,
            Future: Send,
        > + Clone
        + Send
        + 'static,
    B: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    type Body = B;
    type Future = Calling<S, Request<RequestBody>>;

    fn serve(self, request: Request<RequestBody>) -> Self::Future {
        Calling::new(self, request)
    }
}

/// The service of one connection.
#[derive(Debug)]
pub(crate) struct Conversing<S> {
    pub(crate) service: S,
    pub(crate) limits: Arc<Limits>,
    pub(crate) conversation: Arc<Conversation>,
    /// Whether the peer is put among the extensions of each request.
    pub(crate) extends: bool,
}

impl<S: Serve> hyper::service::Service<Request<Incoming>> for Conversing<S> {
    type Response = Response<ResponseBody<S::Body>>;
    type Error = Infallible;
    type Future = Answering<S::Future>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let asks = Asks::of(&request);
        let is_http2 = request.version() == Version::HTTP_2;
        if !is_http2 && let Some(refused) = self.conversation.pop() {
            let refusal = refused.refusal;
            let exchange = Exchange::of_refused(refused, Arc::clone(&self.conversation));
            return Answering::refuse(refusal, asks, exchange, false);
        }
        let exchange = Exchange::of_request(&request, Arc::clone(&self.conversation));
        if let Some(refusal) = self.refuse(&request) {
            // What comes behind the head of HTTP/1 isn't read.
            return Answering::refuse(refusal, asks, exchange, !is_http2);
        }
        // What comes in while the server stops is the last.
        let is_last = !is_http2 && self.conversation.order() > Order::Go;
        let peer = self.conversation.peer();
        let mut request = request.map(|body| RequestBody::new(body, peer, &self.limits));
        if self.extends {
            request.extensions_mut().insert(Peer::clone(peer));
        }
        let service = self.service.clone();
        match catch(|| service.serve(request)) {
            Ok(future) => {
                Answering::wait(future, self.limits.response_head, asks, exchange, is_last)
            }
            Err(panic) => Answering::panicked(&panic, asks, exchange, is_last),
        }
    }
}

impl<S> Conversing<S> {
    /// What the guard of HTTP/1 hasn't seen to.
    fn refuse<B: Body>(&self, request: &Request<B>) -> Option<Refusal> {
        if request.version() == Version::HTTP_2 {
            if let Some(refusal) = refuse_http2_host(request) {
                return Some(refusal);
            }
            let target = request
                .uri()
                .path_and_query()
                .map_or(0, |target| target.as_str().len());
            if target > self.limits.target {
                return Some(Refusal::new(
                    StatusCode::URI_TOO_LONG,
                    "The target of the request is too long.",
                ));
            }
        }
        (request.body().size_hint().lower() > self.limits.body).then_some(Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "The body of the request is too large.",
        ))
    }
}

/// RFC 9113 section 8.3.1: whom a request is for is said once, by `:authority` or by `Host`, or twice the same.
fn refuse_http2_host<B>(request: &Request<B>) -> Option<Refusal> {
    let mut hosts = request.headers().get_all(HOST).iter();
    let (host, second) = (hosts.next(), hosts.next());
    let authority = request.uri().authority();
    if second.is_some() {
        return Some(Refusal::bad("The request has more than one Host."));
    }
    match (authority, host) {
        (None, None) => Some(Refusal::bad("The request has no Host.")),
        (Some(authority), Some(host))
            if !host
                .as_bytes()
                .eq_ignore_ascii_case(authority.as_str().as_bytes()) =>
        {
            Some(Refusal::bad("The Host of the request isn't its authority."))
        }
        (Some(authority), _) if !is_host(authority.as_str().as_bytes()) => {
            Some(Refusal::bad("The authority of the request isn't valid."))
        }
        (None, Some(host)) if !is_host(host.as_bytes()) => {
            Some(Refusal::bad("The Host of the request isn't valid."))
        }
        _ => None,
    }
}
