//! AllegroServe's tutorial: text, a page that counts, a form that greets.

use crate::layout::Site;
use pages::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The shortest answer: text, without any markup around it.
#[page("/hello", content_type = "text/plain; charset=utf-8")]
pub(crate) async fn hello() -> &'static str {
    "Hello World!"
}

static CALLS: AtomicU64 = AtomicU64::new(0);

#[page("/hello-count", title = "Hello, counted", layout = Site)]
pub(crate) async fn hello_count() {
    let n = CALLS.fetch_add(1, Relaxed) + 1;
    html! { <p class="big">"Hello World had been called " <b>{n}</b> " times"</p> }
}

/// Asks for a name, and greets whoever gave one. Whatever the name holds, it stays a name.
#[page("/queryform", title = "A form", layout = Site)]
pub(crate) async fn queryform(#[query] name: Option<String>) {
    if let Some(name) = name {
        response().title(format!("Hi to {name}"))?;
        html! {
            <p class="big">"Your name is " <b>{&name}</b></p>
            <p><a href={queryform::url()}>"I have another one"</a></p>
        }
        return;
    }
    html! {
        <form action={queryform::url()}>
            <label for="name">"Your name is"</label>
            <div class="row">
                <input id="name" name="name" autocomplete="name" required>
                <button>"Greet me"</button>
            </div>
            <p class="hint">"Try " <code>"<b>Bo</b>"</code> "."</p>
        </form>
    }
}
