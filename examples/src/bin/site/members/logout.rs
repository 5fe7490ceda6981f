//! The logout: the session ends, on the server too.

use super::page::members;
use pages::Flash;
use pages::prelude::*;

#[page("/logout", method = post)]
pub(super) async fn logout() {
    session().destroy().await?;
    // The words begin a new session, which knows nothing of the old one.
    session()
        .flash(Flash::success("You are logged out."))
        .await?;
    Err(Error::see_other(members::url()))
}
