//! An error as a response: pages that answer with a `Result`, and extractors that refuse with an error of ours.

use super::{Error, Problem, log, plain};
use crate::context::current;
use crate::secure::{Headers, Nonce};
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use std::sync::{Arc, Mutex, PoisonError};

/// The error itself, on its way through axum's types to the page that it belongs to.
#[derive(Clone)]
struct Held(Arc<Mutex<Option<Error>>>);

/// In a page, the response is as if the page had failed with the error. In a handler of axum's it is the plain error page.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/half")]
/// async fn half(#[query] n: u32) -> pages::Result<String> {
///     if n % 2 == 1 {
///         return Err(Error::bad_request("Only even numbers have halves here."));
///     }
///     Ok((n / 2).to_string())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([half::ENTRY]))?;
/// assert_eq!(site.get("/half?n=8").await?.text(), "4");
/// assert_eq!(site.get("/half?n=7").await?.status(), 400);
/// # Ok(())
/// # }
/// ```
impl IntoResponse for Error {
    fn into_response(mut self) -> Response {
        if let Some(answer) = self.take_answer() {
            return answer;
        }
        if current().is_some() {
            // The page that answers with this takes the error out again, and logs it.
            let mut response = self.status().into_response();
            let held = Held(Arc::new(Mutex::new(Some(self))));
            response.extensions_mut().insert(held);
            return response;
        }
        let id = log(&self);
        let problem = Problem::of(&self, id);
        let nonce = Nonce::random();
        let mut response = Response::new(Body::from(
            plain(&problem, nonce.as_str()).as_str().to_owned(),
        ));
        Headers::standard().add(response.headers_mut(), None, Some(&nonce));
        *response.status_mut() = self.status();
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        response.headers_mut().extend(self.take_headers());
        response
    }
}

impl Error {
    /// The error that a response was made of, if it was.
    pub(crate) fn held_by(response: &mut Response) -> Option<Self> {
        let Held(held) = response.extensions_mut().remove()?;
        held.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::StatusCode;

    #[test]
    fn without_a_page_it_is_the_plain_error_page() {
        let error = Error::status_with(StatusCode::GONE, "<gone>")
            .with_header(header::RETRY_AFTER, HeaderValue::from_static("1"));
        let mut response = error.into_response();
        assert_eq!(response.status(), StatusCode::GONE);
        assert_eq!(
            response.headers()["content-type"],
            "text/html; charset=utf-8"
        );
        assert_eq!(response.headers()["retry-after"], "1");
        assert!(Error::held_by(&mut response).is_none());
    }

    #[test]
    fn an_answer_stays_what_it_is() {
        let response = Error::see_other("/there").into_response();
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(response.headers()["location"], "/there");
    }
}
