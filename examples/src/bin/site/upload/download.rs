//! Hands a file out. Whatever is in it, the browser stores it and does nothing else: it isn't shown, and its type isn't guessed.

use super::shelf::Shelf;
use crate::database::Database;
use crate::token::visitor;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use pages::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What needs no encoding in the parameter of a header (RFC 8187 §3.2.1).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

#[page("/upload/{id}", cache = "private, no-store")]
pub(super) async fn download(
    id: String,
    database: State<Database>,
    shelf: State<Shelf>,
) -> pages::Result<Response> {
    let owner = visitor().await?.or_not_found()?;
    let found = shelf.take_down(&database, owner, id).await?;
    let (file, bytes) = found.or_not_found()?;
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (CONTENT_DISPOSITION, disposition(&file.name)),
    ];
    Ok((headers, bytes).into_response())
}

/// Says that a file is to be stored, and under which name (RFC 6266 §4).
fn disposition(name: &str) -> String {
    format!(
        "attachment; filename*=UTF-8''{}",
        utf8_percent_encode(name, ENCODED)
    )
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_can_neither_end_the_header_nor_begin_a_parameter() {
        assert_eq!(
            disposition("ä b;\"x\"\r\n.html"),
            "attachment; filename*=UTF-8''%C3%A4%20b%3B%22x%22%0D%0A.html"
        );
        assert_eq!(
            disposition("a-1.png"),
            "attachment; filename*=UTF-8''a-1.png"
        );
    }
}
