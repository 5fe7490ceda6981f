//! A form that is valid: an argument of a page that does something with it.

use super::state::read;
use super::{FormArgument, FormData, FormState};
use crate::param::{Failure, Place};
use crate::{Error, Result};
use axum::extract::{FromRequest, Request};
use html::form::FormSpec;
use http::StatusCode;
use std::ops::Deref;

/// A form that was filled in as it must be: an argument of a page that does something with it.
///
/// Where something is wrong with it the page doesn't run. If the page that answers `GET` on the same path takes a
/// [`FormState`] of the same type, that one is run in its place, with what was typed and what is wrong with it; otherwise the
/// error page says what is wrong with each field. The status is 422 in both cases.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Form)]
/// struct Vote {
///     #[check(1..=5)]
///     stars: u8,
/// }
///
/// #[page("/vote")]
/// async fn ballot(form: FormState<Vote>) {
///     html! {
///         <form method="post" bind={&form}>
///             <label>"Stars " <input type="number" name="stars" id="stars"></label>
///             {form.errors(Vote::STARS)}
///         </form>
///     }
/// }
///
/// #[page("/vote", method = post)]
/// async fn vote(form: Form<Vote>) {
///     // Here it would be stored.
///     Err(Error::see_other(format!("/stars/{}", form.stars)))
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with(pages::routes![ballot, vote]))?;
/// let answer = site.post("/vote").form(&[("stars", "6")]).await?;
/// assert_eq!(answer.status(), 422);
/// assert!(answer.text().contains("Stars must be 5 or less."));
/// # Ok(())
/// # }
/// ```
///
/// With `GET`, the form is read from the query.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form<T>(pub T);

impl<T> Deref for Form<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: FormData> FormArgument for Form<T> {
    const SPEC: &'static FormSpec = T::SPEC;
}

impl<T: FormData, S: Sync> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        let context = super::state::context()?;
        let (mut state, parts) = read::<T>(&context, request).await?;
        if let Some(form) = state.take() {
            return Ok(Self(form));
        }
        let error = Error::refused(StatusCode::UNPROCESSABLE_ENTITY, failures(&state));
        Err(error.with_form(state, parts))
    }
}

/// What an error page says about each field.
fn failures<T: FormData>(state: &FormState<T>) -> Vec<Failure> {
    let summary = state.summary();
    summary
        .messages()
        .map(|(name, message)| Failure {
            place: Place::Body,
            name: name.unwrap_or_default().into(),
            value: None,
            reason: message,
        })
        .collect()
}
