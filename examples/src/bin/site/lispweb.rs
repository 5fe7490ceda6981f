//! The two pages that LispWeb was introduced with, in 1996.

use crate::layout::Site;
use pages::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

static ACCESSES: AtomicU64 = AtomicU64::new(0);

/// A page that remembers how often it was asked for.
#[page("/examples/counter", title = "A page with a counter", layout = Site)]
pub(crate) async fn counter() {
    let n = ACCESSES.fetch_add(1, Relaxed) + 1;
    html! { <p class="big">"This page was accessed " <b>{n}</b> " times."</p> }
}

/// A page that remembers nothing: its state is in its address.
#[page(
    "/examples/args/{state?}",
    title = "A page with an argument",
    layout = Site
)]
pub(crate) async fn args(state: Option<i64>) {
    let n = state.unwrap_or(0);
    html! {
        <p class="big">
            "The current value of the state is " <b>{n}</b> "."
        </p>
        <p>
            "You can "
            <a href={args::url(n.saturating_add(1))}>"increase"</a> " it or "
            <a href={args::url(n.saturating_sub(1))}>"decrease"</a> " it."
        </p>
    }
}
