//! What a visitor writes, and the page that takes it: it answers with another page, so that nothing is sent twice.

use super::page::guestbook;
use super::store::Entry;
use crate::database::Database;
use crate::token::visitor_or_new;
use pages::Flash;
use pages::prelude::*;

/// The form of the guestbook.
#[derive(Form)]
pub(crate) struct Signature {
    #[field(label = "Your name", maxlength = 60)]
    pub(super) author: String,
    #[field(label = "Your message", maxlength = 1000)]
    pub(super) text: String,
    /// What makes this form differ from all others: see `store.rs`. Whoever sends none writes all the same, but no text twice.
    #[field(blank, maxlength = 32)]
    pub(super) ticket: String,
}

/// Runs only with a form that is valid. Otherwise the guestbook is shown again, with what was typed and what is wrong with it.
#[page("/guestbook", method = post)]
pub(super) async fn sign(database: State<Database>, form: Form<Signature>) {
    let Form(mut signature) = form;
    signature.author = signature.author.trim().to_owned();
    let writer = visitor_or_new().await?;
    let thanks = format!("Thank you, {}.", signature.author);
    let id = Entry::write(&database, signature, writer).await?;
    session().flash(Flash::success(thanks)).await?;
    Err(Error::see_other(
        guestbook::url().fragment(format!("entry-{id}")),
    ))
}
