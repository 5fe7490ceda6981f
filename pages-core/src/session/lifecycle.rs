//! How a session goes on and ends: a new id at a login, use, logout, here or everywhere.

use super::error::SessionError;
use super::handle::Session;
use super::id::SessionHash;
use super::state::Known;
use super::write::Change;

type Result<T = ()> = std::result::Result<T, SessionError>;

impl Session {
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
    /// When the store fails, and when another request of this visitor has given the session a new id a moment ago
    /// ([`SessionError::Renewed`]): it goes on then, and this one doesn't know under which.
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
    /// When the store fails, and as [`destroy`](Self::destroy) when the session got a new id a moment ago.
    pub async fn destroy_others(&self) -> Result<usize> {
        let visit = self.visit()?;
        visit.values().await?;
        match visit.state.known() {
            Known::Live(id, snapshot) => match snapshot.owner {
                Some(owner) => visit.destroy_owned(owner, Some(id.hash())).await,
                None => Ok(0),
            },
            Known::Renewed => Err(SessionError::Renewed),
            Known::Unasked | Known::Nothing => Ok(0),
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
}
