//! Extractors of axum's, and what they say when they refuse.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::{IntoResponse, Response};
use http::request::Parts;

/// An argument that is taken from the head of the request: any extractor of axum's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a parameter of this page nor an extractor",
    label = "can't be taken from a request",
    note = "a parameter of the path stands in its pattern, `#[page(\"/…/{{name}}\")]`; one of the query is marked `#[query]`",
    note = "an extractor implements `axum::extract::FromRequestParts`; one that reads the body must be the last argument",
    note = "what all requests share is taken with `State<T>`, where `T` is `Clone`: an `Arc<…>` always is; axum's own `State` needs `#[page(…, state = T)]`",
    note = "`Form<T>` and `FormState<T>` need a `T` with `#[derive(Form)]`; axum's own `Form<T>` and `Json<T>` one with `serde::Deserialize`"
)]
pub trait ExtractParts<S>: Sized {
    /// Takes it, or says why not.
    #[doc(hidden)]
    fn extract_parts(
        parts: &mut Parts,
        state: &S,
    ) -> impl Future<Output = Result<Self, Response>> + Send;
}

#[diagnostic::do_not_recommend]
impl<T: FromRequestParts<S>, S: Send + Sync> ExtractParts<S> for T {
    async fn extract_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        T::from_request_parts(parts, state)
            .await
            .map_err(IntoResponse::into_response)
    }
}

/// The last argument, which may be taken from the body of the request: any extractor of axum's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a parameter of this page nor an extractor",
    label = "can't be taken from a request",
    note = "a parameter of the path stands in its pattern, `#[page(\"/…/{{name}}\")]`; one of the query is marked `#[query]`",
    note = "an extractor implements `axum::extract::FromRequest` or `FromRequestParts`",
    note = "what all requests share is taken with `State<T>`, where `T` is `Clone`: an `Arc<…>` always is; axum's own `State` needs `#[page(…, state = T)]`",
    note = "`Form<T>` and `FormState<T>` need a `T` with `#[derive(Form)]`; axum's own `Form<T>` and `Json<T>` one with `serde::Deserialize`"
)]
pub trait Extract<S, M>: Sized {
    /// Takes it, or says why not.
    #[doc(hidden)]
    fn extract(request: Request, state: &S) -> impl Future<Output = Result<Self, Response>> + Send;
}

#[diagnostic::do_not_recommend]
impl<T: FromRequest<S, M>, S: Send + Sync, M> Extract<S, M> for T {
    async fn extract(request: Request, state: &S) -> Result<Self, Response> {
        T::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)
    }
}
