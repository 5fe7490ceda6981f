//! The sites of all hosts as one tower service.

use super::names::Names;
use crate::context::{authority, host};
use crate::response::{Answering, Body, Extension};
use crate::site::{AnswerWith, PageService};
use crate::{BoxError, Error};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{self, Poll};
use tower_service::Service;

/// The sites of several hosts as a service that answers requests: what [`Hosts::build`](super::Hosts::build) makes.
#[derive(Clone)]
pub struct HostsService(Arc<Inner>);

struct Inner {
    names: Names,
    sites: Vec<PageService>,
    /// Answers for hosts that have no site.
    nobody: PageService,
}

impl HostsService {
    pub(super) fn new(names: Names, sites: Vec<PageService>, nobody: PageService) -> Self {
        Self(Arc::new(Inner {
            names,
            sites,
            nobody,
        }))
    }

    fn site(&self, host: &str) -> Option<&PageService> {
        self.0.sites.get(self.0.names.find(host)?)
    }

    fn answer<B>(&self, request: Request<B>, extension: Option<Arc<dyn Extension>>) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let host = host(authority(request.uri(), request.headers()).unwrap_or_default());
        match self.site(host) {
            Some(site) => site.answer(request, extension),
            // The client may have come by a connection that it has for another host (RFC 9110 §15.5.20).
            None => self.0.nobody.refuse(
                request,
                Error::status_with(
                    StatusCode::MISDIRECTED_REQUEST,
                    "There is no site of this name here.",
                ),
            ),
        }
    }
}

impl<B> Service<Request<B>> for HostsService
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Answering {
        self.answer(request, None)
    }
}

impl AnswerWith for HostsService {
    #[inline]
    fn answer_with<B, T>(&self, request: Request<B>, extension: Arc<T>) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
        T: Clone + Send + Sync + 'static,
    {
        self.answer(request, Some(extension))
    }
}

impl fmt::Debug for HostsService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostsService")
            .field("names", &self.0.names)
            .finish_non_exhaustive()
    }
}
