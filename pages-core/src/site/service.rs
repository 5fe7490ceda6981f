//! The site as a tower service.

use super::incoming::incoming;
use super::{Shared, allow};
use crate::context::Context;
use crate::registry::Entry;
use crate::response::{Answering, Body, Call, Extension, RequestHead};
use crate::route::{Found, Methods, Values};
use crate::session::take_off;
use crate::{BoxError, Error};
use axum::extract::{NestedPath, OriginalUri};
use bytes::Bytes;
use html::Rendering;
use http::request::Parts;
use http::{Method, Request, Response, Uri};
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{self, Poll};
use tower_service::Service;

/// The site as a service that answers requests: for a server, for tower's layers, and for tests.
#[derive(Clone)]
pub struct PageService(Arc<Shared>);

impl PageService {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self(shared)
    }

    /// The record of a request that is answered by `page`.
    fn context(&self, parts: &mut Parts, page: Option<&'static Entry>) -> Arc<Context> {
        let shared = Arc::clone(&self.0);
        let method = parts.method.clone();
        let headers = match page {
            Some(_) => std::mem::take(&mut parts.headers),
            // A handler of axum's may need them, too.
            None => parts.headers.clone(),
        };
        Arc::new(match Nested::of(parts) {
            None => Context::new(shared, method, parts.uri.clone(), headers, page),
            Some(nested) => {
                let mut context = Context::new(shared, method, nested.uri, headers, page);
                context.prefix = nested.prefix;
                context.bare = nested.bare;
                context.around = parts.extensions.get().cloned();
                context
            }
        })
    }

    /// Refuses what a page of another origin sends.
    #[inline]
    fn check_origin(&self, parts: &Parts) -> Result<(), Error> {
        let origins = &self.0.safety.origins;
        origins.check(&parts.method, &parts.uri, &parts.headers)
    }

    /// Answers with an error, whatever was asked for.
    pub(super) fn refuse<B>(&self, request: Request<B>, error: Error) -> Answering {
        let (mut parts, _) = request.into_parts();
        Answering::error(error, &self.context(&mut parts, None))
    }

    #[inline]
    pub(super) fn answer<B>(
        &self,
        mut request: Request<B>,
        extension: Option<Arc<dyn Extension>>,
    ) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        if self.0.safety.ids_in_urls {
            let (mut parts, body) = request.into_parts();
            take_off(&mut parts);
            request = Request::from_parts(parts, body);
        }
        match self.0.routes.find(request.uri().path(), request.method()) {
            Found::Page { page, values } => self.run(page, values, request, extension),
            Found::Methods(methods) if *request.method() == Method::OPTIONS => {
                allow::options(methods)
            }
            Found::Methods(methods) => allow::not_allowed(methods, &self.record(request)),
            // The site as a whole (RFC 9110 §9.3.7).
            Found::Nothing
                if *request.method() == Method::OPTIONS && request.uri().path() == "*" =>
            {
                allow::options(Methods::ANY)
            }
            Found::Slash(path) => allow::slash(&path, &self.record(request)),
            Found::Nothing => self.beside(request, extension),
        }
    }

    /// Runs a page.
    #[inline]
    fn run<B>(
        &self,
        page: &'static Entry,
        values: Values,
        request: Request<B>,
        extension: Option<Arc<dyn Extension>>,
    ) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let (mut parts, body) = request.into_parts();
        if !page.cross_origin
            && let Err(error) = self.check_origin(&parts)
        {
            return Answering::error(error, &self.context(&mut parts, None));
        }
        let (context, head) = if Nested::is(&parts) {
            add(extension, &mut parts);
            let context = self.context(&mut parts, Some(page));
            (context, RequestHead::of_parts(parts))
        } else {
            // The request goes into its record without a copy.
            let Parts {
                method,
                uri,
                version,
                headers,
                extensions,
                ..
            } = parts;
            let shared = Arc::clone(&self.0);
            let context = Arc::new(Context::new(shared, method, uri, headers, Some(page)));
            let head = RequestHead::new(extensions, extension, version);
            (context, head)
        };
        let call = Call {
            head,
            body: incoming(body, &context),
            values,
            context: Arc::clone(&context),
        };
        Answering::page((page.handler)(call), context)
    }

    /// The record of a request that no page answers.
    #[cold]
    fn record<B>(&self, request: Request<B>) -> Arc<Context> {
        self.context(&mut request.into_parts().0, None)
    }

    /// What answers where no page does: the handlers beside the pages, or an error page.
    #[cold]
    fn beside<B>(&self, request: Request<B>, extension: Option<Arc<dyn Extension>>) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let (mut parts, body) = request.into_parts();
        add(extension, &mut parts);
        let context = self.context(&mut parts, None);
        let Some(router) = &self.0.beside else {
            return Answering::error(Error::not_found(), &context);
        };
        if let Err(error) = self.check_origin(&parts) {
            return Answering::error(error, &context);
        }
        let mut router = router.clone();
        let request = Request::from_parts(parts, incoming(body, &context));
        Answering::beside(Box::pin(router.call(request)), context)
    }
}

/// Puts what a server knows of a request where handlers look for it.
fn add(extension: Option<Arc<dyn Extension>>, parts: &mut Parts) {
    if let Some(extension) = extension {
        (*extension).add_to(&mut parts.extensions);
    }
}

/// What the router of axum's around the pages has taken off the path of a request.
struct Nested {
    /// The URI as the client sent it,
    uri: Uri,
    /// how much of its path is the prefix under which the pages are nested,
    prefix: usize,
    /// and whether the home page is at the prefix without a slash: a router that is nested at `/app` answers `/app`, and
    /// not `/app/`.
    bare: bool,
}

impl Nested {
    /// Axum says how a request has come with the first of these extensions; without it, there is no other.
    #[inline]
    fn is(parts: &Parts) -> bool {
        parts.extensions.get::<OriginalUri>().is_some()
    }

    fn of(parts: &Parts) -> Option<Self> {
        let OriginalUri(original) = parts.extensions.get()?;
        let (all, own) = (original.path(), parts.uri.path());
        let prefix = match all.strip_suffix(own) {
            Some(prefix) => prefix.len(),
            // `/app` of a router that is nested there is `/` to it.
            None if own == "/" => all.len(),
            None => 0,
        };
        let nested: Option<&NestedPath> = parts.extensions.get();
        Some(Self {
            uri: original.clone(),
            prefix,
            bare: nested.is_some_and(|nested| !nested.as_str().ends_with('/')),
        })
    }
}

/// Runs an error page.
pub(crate) fn run(page: &'static Entry, context: &Arc<Context>) -> Rendering<Error> {
    (page.handler)(Call {
        head: RequestHead::default(),
        body: axum::body::Body::empty(),
        values: Values::default(),
        context: Arc::clone(context),
    })
}

impl<B> Service<Request<B>> for PageService
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

impl fmt::Debug for PageService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PageService").field(&self.0).finish()
    }
}
