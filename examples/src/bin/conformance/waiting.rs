//! Pages that wait: under a time limit, without a worker, and until their visitor has gone.

use pages::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// A number of seconds that somebody can wait for.
fn seconds(s: f64) -> Result<Duration, Error> {
    Duration::try_from_secs_f64(s)
        .map_err(|_| Error::bad_request(format!("{s} is no time that can be waited for.")))
}

/// Waits `s` seconds; when that is longer than `timeout` seconds, it fails.
#[page("/sleep", content_type = "text/plain; charset=utf-8")]
pub(crate) async fn slow(
    #[query] s: f64,
    #[query("timeout")]
    #[default = 300.0]
    limit: f64,
) {
    let (time, limit) = (seconds(s)?, seconds(limit)?);
    timeout(limit, sleep(time))
        .await
        .or_status(StatusCode::INTERNAL_SERVER_ERROR)
        .map_err(|error| {
            error.with_message("The server has taken too long to respond to the request.")
        })?;
    html! { "slept" }
}

/// Answers later. Many of these wait at a time, on few threads.
#[page("/deferred", content_type = "text/plain; charset=utf-8", method = any)]
pub(crate) async fn deferred(#[query] s: f64) {
    sleep(seconds(s)?).await;
    html! { "deferred" }
}

static STARTED: AtomicUsize = AtomicUsize::new(0);
static CANCELLED: AtomicUsize = AtomicUsize::new(0);

/// Counts when the page that holds it is dropped before its end.
struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        CANCELLED.fetch_add(1, Relaxed);
    }
}

/// Writes a line every 20 ms, for longer than anybody stays.
#[page("/endless", content_type = "text/plain; charset=utf-8", method = any)]
pub(crate) async fn endless() {
    let _guard = Guard;
    let n = STARTED.fetch_add(1, Relaxed) + 1;
    html! {
        for line in 0..u64::MAX {
            "page " {n} " line " {line} "\n"
            { sleep(Duration::from_millis(20)).await; }
        }
    }
}

/// How many of the endless pages have begun, and how many have been dropped.
#[page("/endless-count", method = any)]
pub(crate) async fn endless_count() -> String {
    format!("{} {}", STARTED.load(Relaxed), CANCELLED.load(Relaxed))
}
