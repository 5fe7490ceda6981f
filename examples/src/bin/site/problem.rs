//! The error page of this site: its own dress, and every mistake by name.

use crate::front::front;
use crate::layout::Site;
use pages::prelude::*;

#[page(error, layout = Site)]
pub(crate) async fn problem(error: Problem) {
    let status = error.status();
    let reason = status.canonical_reason().unwrap_or("Error");
    response().title(format!("{} {reason}", status.as_u16()))?;
    html! {
        <p class="eyebrow">"Status " {status.as_u16()}</p>
        <h1>{reason}</h1>
        <p class="lead">{error.message()}</p>
        if !error.failures().is_empty() {
            <ul class="failures">for failure in error.failures() { <li>{failure.to_string()}</li> }</ul>
        }
        if let Some(id) = error.id() {
            <p>"The log knows more of it, under " <code>{id}</code> "."</p>
        }
        if let Some(details) = error.details() { {details} }
        <p><a href={front::url()}>"To the front page"</a></p>
    }
}
