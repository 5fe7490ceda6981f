//! The session of the visitor, as pages use it.

use super::error::SessionError;
use super::key::SessionKey;
use super::state::Visit;
use super::write::Change;
use crate::context::{Context, current};
use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

type Result<T = ()> = std::result::Result<T, SessionError>;

/// The session of the visitor, from anywhere in a page or in what it calls. It costs nothing until it is asked something.
///
/// A session begins with the first value that is written. Its cookie goes with the head of the response, so that this comes
/// before the page waits for the first time after it has written something.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/")]
/// async fn visits() {
///     let n = session().update("visits", |n: Option<u32>| n.unwrap_or(0) + 1).await?;
///     html! { <p>"Visit " {n}</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let client = pages::test::client(pages::Site::with([visits::ENTRY]))?;
/// assert!(client.get("/").await?.text().contains("Visit 1"));
/// assert!(client.get("/").await?.text().contains("Visit 2"));
/// assert!(client.stranger().get("/").await?.text().contains("Visit 1"));
/// # Ok(())
/// # }
/// ```
pub fn session() -> Session {
    Session(current())
}

/// What [`session()`] returns; also an argument of pages: `session: Session`.
///
/// A request reads its session once, and sees what it has read and written itself. A write compares the version that it
/// was made of with the one in the store, and is made again where another request was faster: no update is lost. It is in the
/// store when it returns.
///
/// All methods fail with [`SessionError::Outside`] where there is no page: in a task that a page has spawned it works, if the
/// `Session` was made in the page and moved there.
#[derive(Clone)]
pub struct Session(Option<Arc<Context>>);

impl Session {
    pub(super) fn visit(&self) -> Result<Visit<'_>> {
        let context = self.0.as_deref().ok_or(SessionError::Outside)?;
        Ok(Visit::of(context))
    }

    /// The value of this key, if there is one.
    ///
    /// ```
    /// # async fn example() -> pages::Result {
    /// let name: Option<String> = pages::session().get("name").await?;
    /// let visits = pages::session().get::<u32>("visits").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the store fails, or the value is of another type.
    pub async fn get<T: DeserializeOwned>(&self, key: impl SessionKey<T>) -> Result<Option<T>> {
        self.visit()?.values().await?.get(key.name())
    }

    /// The value of this key, or that of an empty one.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn get_or_default<T: DeserializeOwned + Default>(
        &self,
        key: impl SessionKey<T>,
    ) -> Result<T> {
        Ok(self.get(key).await?.unwrap_or_default())
    }

    /// Sets the value of this key. Where the new value depends on the old one, [`update`](Self::update) it instead.
    ///
    /// # Errors
    /// When the store fails, when the session would be too large or has ended meanwhile, and when it would have to begin
    /// while the head of the response is sent already. Nothing is changed then.
    pub async fn set<T: Serialize, V: AsValue<T> + ?Sized>(
        &self,
        key: impl SessionKey<T>,
        value: &V,
    ) -> Result {
        let change = self.visit()?.change(|session| {
            session.values.set(key.name(), value)?;
            Ok(Change::Changed(()))
        });
        change.await
    }

    /// Changes the value of this key: reads it, has `change` make the new one, and writes that if nobody else has written
    /// in the meantime. Otherwise `change` runs again on what they have written: it may run several times. Returns what was written.
    ///
    /// # Errors
    /// As [`set`](Self::set) and [`get`](Self::get); [`SessionError::Contended`] when others were faster again and again.
    pub async fn update<T: Serialize + DeserializeOwned>(
        &self,
        key: impl SessionKey<T>,
        mut change: impl FnMut(Option<T>) -> T,
    ) -> Result<T> {
        let write = self.visit()?.change(|session| {
            let value = change(session.values.get(key.name())?);
            session.values.set(key.name(), &value)?;
            Ok(Change::Changed(value))
        });
        write.await
    }

    /// Takes the value of this key out of the session: of several requests, one gets it.
    ///
    /// # Errors
    /// As [`get`](Self::get), or when the session has ended meanwhile.
    pub async fn take<T: DeserializeOwned>(&self, key: impl SessionKey<T>) -> Result<Option<T>> {
        let change = self.visit()?.change(|session| {
            let value = session.values.get(key.name())?;
            Ok(if session.values.remove(key.name()) {
                Change::Changed(value)
            } else {
                Change::Unchanged(None)
            })
        });
        change.await
    }

    /// Removes the value of this key, of whichever type. Whether there was one.
    ///
    /// # Errors
    /// When the store fails, or the session has ended meanwhile.
    pub async fn remove(&self, key: impl SessionKey<()>) -> Result<bool> {
        let change = self.visit()?.change(|session| {
            Ok(if session.values.remove(key.name()) {
                Change::Changed(true)
            } else {
                Change::Unchanged(false)
            })
        });
        change.await
    }
}

/// A reference to which can be written as a `T`: a `T` itself, or what is borrowed from one.
pub trait AsValue<T>: Serialize {}

impl<T: Serialize> AsValue<T> for T {}
impl AsValue<String> for str {}
impl<T: Serialize> AsValue<Vec<T>> for [T] {}

impl<S: Sync> FromRequestParts<S> for Session {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &S) -> std::result::Result<Self, Infallible> {
        Ok(session())
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}
