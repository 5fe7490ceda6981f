//! A function as a service.

use crate::body::RequestBody;
use http::{Request, Response};
use std::convert::Infallible;
use std::fmt;
use std::task::{Context, Poll};
use tower_service::Service;

/// A service that answers each request with a call of `answer`.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use http::Response;
/// use server::Server;
/// use std::convert::Infallible;
///
/// let service = server::from_fn(|request| {
///     let peer = request.body().peer().address.to_string();
///     async { Ok::<_, Infallible>(Response::new(axum::body::Body::from(peer))) }
/// });
/// let server = Server::bind("127.0.0.1:0").await?.without_extensions();
/// server.run_until(service, async {}).await?;
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(example()).unwrap();
/// ```
pub fn from_fn<F, A, B>(answer: F) -> FromFn<F>
where
    F: Fn(Request<RequestBody>) -> A + Clone,
    A: Future<Output = Result<Response<B>, Infallible>>,
{
    FromFn(answer)
}

/// What [`from_fn`] returns.
#[derive(Clone)]
pub struct FromFn<F>(F);

impl<F, A, B> Service<Request<RequestBody>> for FromFn<F>
where
    F: Fn(Request<RequestBody>) -> A,
    A: Future<Output = Result<Response<B>, Infallible>>,
{
    type Response = Response<B>;
    type Error = Infallible;
    type Future = A;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    #[inline]
    fn call(&mut self, request: Request<RequestBody>) -> A {
        (self.0)(request)
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn")
    }
}
