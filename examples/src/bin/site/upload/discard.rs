//! Throws a file away.

use super::page::upload;
use super::shelf::Shelf;
use crate::database::Database;
use crate::token::visitor;
use pages::Flash;
use pages::prelude::*;

#[page("/upload/{id}/discard", method = post)]
pub(super) async fn discard(id: String, database: State<Database>, shelf: State<Shelf>) {
    let owner = visitor().await?.or_not_found()?;
    let flash = match shelf.discard(&database, owner, id).await? {
        Some(name) => Flash::success(format!("{name} is gone.")),
        None => Flash::warning("There is no such file of yours."),
    };
    session().flash(flash).await?;
    Err(Error::see_other(upload::url()))
}
