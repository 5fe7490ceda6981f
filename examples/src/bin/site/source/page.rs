//! Shows a file of this site as text: what LispWeb's source icon did.

use super::files::{FILES, File, find};
use super::listing::Listing;
use crate::layout::Site;
use pages::prelude::*;

/// The list of all files, or one of them.
#[page("/source/{path..}", title = "Source", layout = Site)]
pub(crate) async fn source(path: String) {
    if path.is_empty() {
        html! { <Files/> }
        return;
    }
    let file = find(&path).or_status(StatusCode::NOT_FOUND)?;
    response().title(format!("{} · source", file.path))?;
    html! {
        <h1 class="path">{file.path}</h1>
        <p class="lead">
            {file.text.lines().count()} " lines. "
            <a href={source::url("")}>"All files of this site"</a>
        </p>
        <Listing file={file}/>
    }
}

#[component]
fn Files() {
    html! {
        <h1>"Source"</h1>
        <p class="lead">"The files that this site is made of, in the order in which they are best read."</p>
        <table class="files">
            <thead><tr><th scope="col">"File"</th><th scope="col">"Does"</th><th scope="col" class="number">"Lines"</th></tr></thead>
            <tbody>
            for file in FILES {
                <tr>
                    <td><a href={source::url(file.path)}><code>{file.path}</code></a></td>
                    <td>{duty(file)}</td>
                    <td class="number">{file.text.lines().count()}</td>
                </tr>
            }
            </tbody>
        </table>
    }
}

/// What the first line of a file says of it.
fn duty(file: &File) -> &'static str {
    let first = file.text.lines().next().unwrap_or_default();
    first
        .trim_start_matches("//!")
        .trim_start_matches("/*")
        .trim_end_matches("*/")
        .trim()
}
