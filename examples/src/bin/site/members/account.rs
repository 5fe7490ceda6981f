//! Who is known, and who is logged in.

use pages::prelude::*;
use pages::{Key, Result};

/// Who is logged in. It is written by [`enter`] and by nothing else.
const MEMBER: Key<String> = Key::new("member");

/// An account of this demonstration. That its password is shown to everybody is the only thing that isn't as it should be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Account {
    pub(super) name: &'static str,
    pub(super) password: &'static str,
}

/// All of them.
pub(super) const ACCOUNTS: [Account; 2] = [
    Account {
        name: "ada",
        password: "notes on the engine",
    },
    Account {
        name: "grace",
        password: "a moth in the relay",
    },
];

/// The member who is logged in.
///
/// # Errors
/// When the session can't be read.
pub(super) async fn member() -> Result<Option<String>> {
    Ok(session().get(MEMBER).await?)
}

/// Logs a member in. The session gets a new id, so that whoever knew the old one learns nothing.
///
/// # Errors
/// When the session can't be written.
pub(super) async fn enter(name: &str) -> Result {
    session().renew().await?;
    session().set(MEMBER, name).await?;
    // So that an account can be thrown out everywhere: `session().destroy_all_of(name)`.
    session().set_owner(name).await?;
    Ok(())
}
