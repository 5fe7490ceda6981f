//! AllegroServe's tutorial: text, coloured text, a page that counts, a form that greets, a form that is posted.

use super::form;
use axum::Form;
use axum::body::Body;
use http::{HeaderMap, Method};
use pages::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

#[page("/hello")]
pub(crate) async fn hello() -> &'static str {
    "Hello World!"
}

const COLOURED: &str = r#"<font color="red">Hello </font><font color="blue">World!</font>"#;

#[page("/hello2")]
pub(crate) async fn hello2() {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><title>"Hello World Test"</title></head>
            // The tutorial is of a time when text was coloured by elements, which HTML has no more.
            <body>{danger::markup(COLOURED)}</body>
        </html>
    }
}

static CALLS: AtomicU64 = AtomicU64::new(0);

/// A request for the head alone sees what a whole one would see, and changes nothing (RFC 9110 §9.3.2).
#[page("/hello-count", title = "Hello Counter")]
pub(crate) async fn hello_count() {
    let n = if request().method() == Method::HEAD {
        CALLS.load(Relaxed) + 1
    } else {
        CALLS.fetch_add(1, Relaxed) + 1
    };
    html! { "Hello World had been called " {n} " times" }
}

#[page("/count-peek")]
pub(crate) async fn count_peek() -> String {
    CALLS.load(Relaxed).to_string()
}

/// The name may come with the address or with the body; the first one counts.
#[page("/queryform", title = "Tell me your name", method = get | post)]
pub(crate) async fn queryform(method: Method, headers: HeaderMap, body: Body) {
    let pairs = form::both(&method, request().query(), &headers, body).await?;
    if let Some(name) = form::first(&pairs, "name") {
        response().title(format!("Hi to {name}"))?;
        html! { "Your name is " <b>{name}</b> }
        return;
    }
    html! {
        // The page reads its names by itself, so that nothing is known of them that a typed link could compare.
        <form action="/queryform">
            <label>"Your name is " <input name="name" maxlength="20"></label>
        </form>
    }
}

#[page("/charcount", title = "quote character counter")]
pub(crate) async fn quotation() {
    html! { <Ask/> }
}

/// Without a quotation, it asks for one.
#[page("/charcount", title = "Character Counts", method = post)]
pub(crate) async fn charcount(pairs: Form<Vec<form::Pair>>) {
    let Some(text) = form::first(&pairs, "quotation") else {
        html! { <Ask/> }
        return;
    };
    html! {
        <table>
        for letter in 'a'..='z' {
            <tr><td>{letter}</td><td>{text.matches(letter).count()}</td></tr>
        }
        </table>
    }
}

#[component]
fn Ask() {
    html! {
        <form action={charcount::url()} method="post">
            <label>
                "Enter your favorite quote " <br>
                <textarea name="quotation" rows="30" cols="50"></textarea>
            </label>
            <br>
            <input type="submit" name="submit" value="count it">
        </form>
    }
}
