//! The pages that are streamed: endless, waiting, failing, and one that tells when it is dropped.

use html::{Html, html};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// How many bytes may be unread before a page waits.
pub(super) const HIGH_WATER: usize = 16 * 1024;

/// Something to print: long enough that a page of many megabytes needs no more turns than a test has time for.
pub(super) fn paragraph() -> String {
    "Lorem & ipsum. ".repeat(64)
}

/// How many bytes a row with `paragraph` takes.
pub(super) fn row_length() -> usize {
    let mut h = Html::new();
    row(&mut h, &paragraph());
    h.len()
}

fn row(h: &mut Html, text: &str) {
    html!(h, <p>{text}</p>);
}

/// Writes rows for as long as somebody reads, or up to `limit` of them, and counts them.
pub(super) async fn rows(
    mut h: Html,
    limit: usize,
    count: Arc<AtomicUsize>,
) -> Result<(), Failure> {
    let text = paragraph();
    html!(async h,
        <main>
        for _ in 0..limit {
            <p>{text}</p>
            { count.fetch_add(1, Ordering::Relaxed); }
        }
        </main>
    );
    Ok(())
}

/// Why a page ends early.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Failure(pub(super) &'static str);

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Failure {}

/// Tells that the page it lives in is gone, whether it ended or was cancelled.
pub(super) struct Guard(pub(super) Arc<AtomicBool>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
