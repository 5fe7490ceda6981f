//! The files of one form, and the page that takes them.

use super::page::upload;
use super::shelf::Shelf;
use crate::database::Database;
use crate::token::visitor_or_new;
use pages::prelude::*;
use pages::{Flash, FormErrors};

/// How many bytes a file may have.
pub(super) const MOST_BYTES: u64 = 2_000_000;
/// How many files one form may bring.
pub(super) const MOST_FILES: usize = 5;

/// The form. What is too large is told, and isn't kept, as soon as it is.
#[derive(Form)]
#[form(check = not_too_many)]
pub(super) struct Parcel {
    #[field(
        label = "Files",
        required,
        accept = "image/*,application/pdf,text/plain",
        max_size = 2_000_000
    )]
    files: Vec<Upload>,
}

fn not_too_many(parcel: &Parcel, errors: &mut FormErrors<Parcel>) {
    if parcel.files.len() > MOST_FILES {
        errors.add(
            Parcel::FILES,
            format!("must be {MOST_FILES} or fewer at a time"),
        );
    }
}

#[page("/upload", method = post)]
pub(super) async fn parcel(database: State<Database>, shelf: State<Shelf>, form: Form<Parcel>) {
    let owner = visitor_or_new().await?;
    for file in &form.files {
        shelf.keep(&database, &owner, file).await?;
    }
    let words = match form.files.as_slice() {
        [file] => format!("{} is kept.", file.file_name()),
        files => format!("{} files are kept.", files.len()),
    };
    session().flash(Flash::success(words)).await?;
    Err(Error::see_other(upload::url()))
}
