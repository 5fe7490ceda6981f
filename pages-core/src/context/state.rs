//! What all requests share: one value per type, given to the site, taken by pages with [`State`].

use super::current::current;
use super::record::Context;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use std::any::{Any, TypeId, type_name};
use std::fmt;
use std::ops::Deref;

/// Something that all requests share, such as a pool of database connections: given to the site with
/// [`Site::state`](crate::Site::state), or the state of the `axum::Router` that the pages are merged into.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Clone)]
/// struct Settings {
///     greeting: &'static str,
/// }
///
/// #[page("/")]
/// async fn home(settings: State<Settings>) {
///     html! { <p>{settings.greeting}</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::Site::with([home::ENTRY]).state(Settings { greeting: "Good morning" });
/// assert!(pages::test::client(site)?.get("/").await?.text().contains("Good morning"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct State<T>(pub T);

impl<T> Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone + Send + Sync + 'static, S: Sync> FromRequestParts<S> for State<T> {
    type Rejection = StateMissing;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, StateMissing> {
        match current() {
            Some(context) => Self::find(&context),
            None => Err(StateMissing(type_name::<T>())),
        }
    }
}

impl<T: Clone + 'static> State<T> {
    /// What this request has of it.
    pub(crate) fn find(context: &Context) -> Result<Self, StateMissing> {
        let value = context.state::<T>();
        value.map(Self).ok_or(StateMissing(type_name::<T>()))
    }
}

/// The site has no state of this type.
#[derive(Clone, Debug)]
pub struct StateMissing(&'static str);

impl fmt::Display for StateMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the site has no state of type `{0}`: give it one with `Site::state`",
            self.0
        )
    }
}

impl std::error::Error for StateMissing {}

impl IntoResponse for StateMissing {
    fn into_response(self) -> Response {
        (http::StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

/// One value per type.
#[derive(Default)]
pub(crate) struct States(Vec<(TypeId, Box<dyn Any + Send + Sync>)>);

impl States {
    pub(crate) fn insert<T: Send + Sync + 'static>(&mut self, value: T) {
        self.0.retain(|(kind, _)| *kind != TypeId::of::<T>());
        self.0.push((TypeId::of::<T>(), Box::new(value)));
    }

    pub(crate) fn has(&self, kind: TypeId) -> bool {
        self.0.iter().any(|(known, _)| *known == kind)
    }

    /// A site has a handful of these: a list is searched faster than a table.
    pub(crate) fn find<T: Clone + 'static>(&self) -> Option<T> {
        self.0
            .iter()
            .find(|(kind, _)| *kind == TypeId::of::<T>())
            .and_then(|(_, value)| value.downcast_ref::<T>())
            .cloned()
    }
}

impl fmt::Debug for States {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} states", self.0.len())
    }
}
