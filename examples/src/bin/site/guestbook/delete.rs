//! Takes an entry back. Only its writer can, whom the session knows.

use super::page::guestbook;
use super::store::Entry;
use crate::database::Database;
use crate::token::visitor;
use pages::Flash;
use pages::prelude::*;

#[page("/guestbook/{id}/delete", method = post)]
pub(super) async fn delete(id: i64, database: State<Database>) {
    let writer = visitor().await?.or_status(StatusCode::FORBIDDEN)?;
    // Whether there is such an entry is nobody else's business, and a button that is pressed twice has done its work.
    let flash = match Entry::delete(&database, id, writer).await? {
        Some(author) => Flash::success(format!("What {author} wrote is deleted.")),
        None => Flash::warning("There is no such entry of yours."),
    };
    session().flash(flash).await?;
    Err(Error::see_other(guestbook::url()))
}
