//! Uploads: what each part of a form is, one line for each.

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use pages::prelude::page;

/// The most bytes that a file may have.
const MOST: usize = 1000;

/// One line for each part: what it is, its name, the name of its file, its type, and its size. A file that is too large is
/// read over, and the parts behind it are told as well.
#[page("/upload", method = post)]
pub(crate) async fn upload(mut parts: Multipart) -> pages::Result<String> {
    let mut lines = String::new();
    while let Some(part) = parts.next_field().await? {
        lines.push_str(&line(part).await?);
    }
    Ok(lines)
}

async fn line(mut part: Field<'_>) -> pages::Result<String> {
    let or_none = |text: Option<&str>| {
        text.filter(|text| !text.is_empty())
            .unwrap_or("-")
            .to_owned()
    };
    let kind = match part.file_name() {
        None => "data",
        // An input that nobody has attached a file to.
        Some("") => "nofile",
        Some(_) => "file",
    };
    let said = [part.name(), part.file_name(), part.content_type()].map(or_none);
    let mut size = 0;
    // Nothing of it is kept, however long it is.
    while let Some(piece) = part.chunk().await? {
        size += piece.len();
    }
    let size = if kind == "file" && size > MOST {
        "LIMIT".to_owned()
    } else {
        size.to_string()
    };
    Ok(format!("{kind} {} {size}\n", said.join(" ")))
}
