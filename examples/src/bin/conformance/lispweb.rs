//! The two pages that LispWeb was introduced with, in 1996.

use http::Method;
use pages::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

static ACCESSES: AtomicU64 = AtomicU64::new(0);

/// A page that remembers how often it was asked for.
#[page("/examples/counter", title = "A page with a counter")]
pub(crate) async fn counter() {
    let n = if request().method() == Method::HEAD {
        ACCESSES.load(Relaxed) + 1
    } else {
        ACCESSES.fetch_add(1, Relaxed) + 1
    };
    html! { "This page was accessed " <b>{n}</b> " times." }
}

/// A page that remembers nothing: its state is in its address.
#[page("/examples/args/{state?}", title = "A page with an argument")]
pub(crate) async fn args(state: Option<i64>) {
    let n = state.unwrap_or(0);
    html! {
        <p>"The current value of the state is " <b>{n}</b> "."</p>
        <p>
            "You can " <a href={args::url(n.wrapping_add(1))}>"increase"</a> " it or "
            <a href={args::url(n.wrapping_sub(1))}>"decrease"</a> " it."
        </p>
    }
}
