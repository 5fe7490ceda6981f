//! What a client can be made for: a site, or any service that answers requests.

use crate::site::Names;
use crate::{BoxError, Hosts, SetupError, Site};
use axum::body::Body;
use bytes::Bytes;
use http::{Request, Response};
use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use tower_service::Service;

type Answering = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;

/// What a client can be made for: a [`Site`], [`Hosts`] (whose links and redirects it follows from one to the other), a [`PageService`](crate::PageService), an `axum::Router`, and every other
/// service that answers requests and can't fail.
pub trait Application {
    /// The application as a client runs it.
    ///
    /// # Errors
    /// When a site can't start.
    fn in_process(self) -> Result<InProcess, SetupError>;
}

/// An application that is run in this process, by whoever polls its answers.
#[derive(Clone)]
pub struct InProcess {
    answer: Arc<dyn Fn(Request<Body>) -> Answering + Send + Sync>,
    /// The hosts that are known by their names.
    hosts: Option<Arc<Names>>,
}

impl InProcess {
    pub(super) fn call(&self, request: Request<Body>) -> Answering {
        (self.answer)(request)
    }

    /// Whether it is known that this host is one of the application's.
    pub(super) fn has_host(&self, host: &str) -> bool {
        let named = |hosts: &Arc<Names>| hosts.named(host).is_some();
        self.hosts.as_ref().is_some_and(named)
    }
}

impl Application for Site {
    fn in_process(self) -> Result<InProcess, SetupError> {
        self.build()?.in_process()
    }
}

impl Application for Hosts {
    fn in_process(self) -> Result<InProcess, SetupError> {
        let hosts = Some(Arc::new(self.known()));
        let service = self.build()?.in_process()?;
        Ok(InProcess { hosts, ..service })
    }
}

impl<S, B> Application for S
where
    S: Service<Request<Body>, Response = Response<B>, Error = Infallible>,
    S: Clone + Send + Sync + 'static,
    S::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn in_process(self) -> Result<InProcess, SetupError> {
        Ok(InProcess {
            answer: Arc::new(move |request| {
                let mut service = self.clone();
                Box::pin(async move {
                    let Ok(()) = poll_fn(|task| service.poll_ready(task)).await;
                    let Ok(response) = service.call(request).await;
                    response.map(Body::new)
                })
            }),
            hosts: None,
        })
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InProcess")
    }
}
