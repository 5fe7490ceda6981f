//! The session of the visitor, as pages use it.

use super::error::SessionError;
use super::flash::{self, Flash};
use super::id::SessionHash;
use super::key::SessionKey;
use super::state::{Known, Visit};
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
    fn visit(&self) -> Result<Visit<'_>> {
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

    /// Gives the session a new id, and keeps its values: **at each login**, and whenever a visitor may do more than before.
    /// Whoever knew the old id, which is dead at once, learns nothing by it.
    ///
    /// A visitor without a session gets one with the first value that is set.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/login", method = post)]
    /// async fn login(#[query] user: String) {
    ///     // … once the password is found to be right:
    ///     session().renew().await?;
    ///     session().set("user", &user).await?;
    ///     session().flash("Welcome.").await?;
    ///     return Err(pages::Error::see_other("/"));
    /// }
    /// ```
    ///
    /// # Errors
    /// When the store fails, when the session has ended meanwhile, and when the head of the response is sent already. The id
    /// is then what it was.
    pub async fn renew(&self) -> Result {
        self.visit()?.renew().await
    }

    /// Ends the session: logout. The id is dead and the values are gone; the cookie is taken back.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn destroy(&self) -> Result {
        self.visit()?.destroy().await
    }

    /// Writes down that the session is used, so that it lives longer. Reading it does so by itself now and then.
    ///
    /// # Errors
    /// When the store fails, or the session has ended meanwhile.
    pub async fn touch(&self) -> Result {
        let visit = self.visit()?;
        let _turn = visit.state.turn.take().await;
        visit.look().await?;
        visit.touch().await
    }

    /// Reads the session anew, for pages that run for long: what other requests have written is seen from now on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn reload(&self) -> Result {
        self.visit()?.reload().await
    }

    /// Whether the visitor has one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn exists(&self) -> Result<bool> {
        let visit = self.visit()?;
        visit.values().await?;
        Ok(matches!(visit.state.known(), Known::Live(..)))
    }

    /// Says whose session this is, by any name that doesn't change: for [`destroy_others`](Self::destroy_others) and
    /// [`destroy_all_of`](Self::destroy_all_of). The store keeps a hash of it.
    ///
    /// # Errors
    /// As [`set`](Self::set).
    pub async fn set_owner(&self, name: &str) -> Result {
        let owner = Some(SessionHash::of(name));
        let change = self.visit()?.change(|session| {
            session.owner = owner;
            Ok(Change::Changed(()))
        });
        change.await
    }

    /// Ends all other sessions of the owner of this one: “log out everywhere else”, and after a change of the password.
    /// Returns how many there were.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn destroy_others(&self) -> Result<usize> {
        let visit = self.visit()?;
        visit.values().await?;
        match visit.state.known() {
            Known::Live(id, snapshot) => match snapshot.owner {
                Some(owner) => visit.destroy_owned(owner, Some(id.hash())).await,
                None => Ok(0),
            },
            Known::Unasked | Known::Nothing | Known::Renewed => Ok(0),
        }
    }

    /// Ends all sessions of an owner, by the name that [`set_owner`](Self::set_owner) was given: when an account is locked.
    /// Returns how many there were.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn destroy_all_of(&self, name: &str) -> Result<usize> {
        self.visit()?
            .destroy_owned(SessionHash::of(name), None)
            .await
    }

    /// Has the next page that asks for it say something: mostly before a redirect.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/save", method = post)]
    /// async fn save() {
    ///     session().flash("Saved.").await?;
    ///     return Err(pages::Error::see_other(show::url()));
    /// }
    ///
    /// #[page("/")]
    /// async fn show() {
    ///     let flashes = session().flashes().await?;
    ///     html! { for flash in &flashes { <p class={flash.kind().name()} role="status">{flash}</p> } }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let client = pages::test::client(pages::Site::with([save::ENTRY, show::ENTRY]))?;
    /// assert_eq!(client.post("/save").await?.select("p.info")[0].text(), "Saved.");
    /// assert!(!client.get("/").await?.text().contains("Saved."));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`set`](Self::set).
    pub async fn flash(&self, flash: impl Into<Flash>) -> Result {
        let flash = flash.into();
        let change = self.visit()?.change(|session| {
            flash::push(&mut session.values, &flash)?;
            Ok(Change::Changed(()))
        });
        change.await
    }

    /// Takes the words that an earlier page has left for this one, the first first. Each is handed out once.
    ///
    /// # Errors
    /// When the store fails, or the session has ended meanwhile.
    pub async fn flashes(&self) -> Result<Vec<Flash>> {
        let visit = self.visit()?;
        // Mostly there are none, which needs no second look at the store.
        if !flash::are_waiting(&visit.values().await?) {
            return Ok(Vec::new());
        }
        let change = visit.change(|session| {
            Ok(if flash::are_waiting(&session.values) {
                Change::Changed(flash::take(&mut session.values)?)
            } else {
                Change::Unchanged(Vec::new())
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
