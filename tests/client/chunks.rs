//! Pages that arrive bit by bit.

use pages::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

/// What a test and the page it asks for tell each other.
#[derive(Clone, Default)]
struct Signals {
    go_on: Arc<Notify>,
    dropped: Arc<AtomicBool>,
}

/// Notes that it is gone.
struct Guard(Signals);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.dropped.store(true, Ordering::Relaxed);
    }
}

#[page("/client/slow", title = "Slow")]
async fn slow(signals: State<Signals>) {
    let guard = Guard(signals.0.clone());
    html! {
        <h1>"First"</h1>
        {signals.0.go_on.notified().await;}
        <p>"Second"</p>
    }
    drop(guard);
}

#[page("/client/cut", title = "Cut")]
async fn cut(signals: State<Signals>) {
    html! {
        <h1>"First"</h1>
        {signals.0.go_on.notified().await;}
        {Err::<(), _>(Error::new("it broke"))?;}
    }
}

#[page("/client/deferred", title = "Deferred")]
async fn deferred(signals: State<Signals>) {
    html! {
        <div id="place">
            {defer!({ <i>"Wait"</i> } => {
                {signals.0.go_on.notified().await;}
                <b>"Here it is"</b>
            }).await}
        </div>
    }
}

fn client() -> (pages::test::Client, Signals) {
    let signals = Signals::default();
    let site = pages::Site::with(routes![slow, cut, deferred]).state(signals.clone());
    (pages::test::client(site).unwrap(), signals)
}

#[tokio::test]
async fn chunks_are_seen_when_they_arrive() {
    let (client, signals) = client();
    let mut stream = client.get("/client/slow").open().await.unwrap();
    assert_eq!(
        (
            stream.status().as_u16(),
            stream.length(),
            stream.url().as_str()
        ),
        (200, None, "/client/slow")
    );
    let first = stream.until("<h1>First</h1>").await.unwrap();
    assert!(
        first.starts_with("<!DOCTYPE html>") && !first.contains("Second"),
        "{first}"
    );
    signals.go_on.notify_one();
    let second = stream.next_chunk().await.unwrap().unwrap();
    assert!(second.starts_with(b"<p>Second</p>"), "{second:?}");
    assert!(stream.next_chunk().await.is_none() && stream.next_chunk().await.is_none());
}

#[tokio::test]
async fn the_rest_is_an_answer() {
    let (client, signals) = client();
    let mut stream = client.get("/client/slow").open().await.unwrap();
    stream.until("First").await.unwrap();
    signals.go_on.notify_one();
    let rest = stream.answer().await.unwrap();
    assert!(
        rest.text().starts_with("<p>Second</p>") && rest.text().ends_with("</html>"),
        "{rest:?}"
    );
}

#[tokio::test]
async fn a_stream_that_is_dropped_cancels_its_page() {
    let (client, signals) = client();
    let mut stream = client.get("/client/slow").open().await.unwrap();
    stream.until("First").await.unwrap();
    assert!(!signals.dropped.load(Ordering::Relaxed));
    drop(stream);
    assert!(signals.dropped.load(Ordering::Relaxed));
}

#[tokio::test]
async fn a_page_that_fails_underway_is_an_error() {
    let (client, signals) = client();
    let mut stream = client.get("/client/cut").open().await.unwrap();
    stream.until("First").await.unwrap();
    signals.go_on.notify_one();
    let error = stream.next_chunk().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer was cut: the page failed while it was sent"
    );
    assert!(stream.next_chunk().await.is_none());

    let stream = client.get("/client/cut").open().await.unwrap();
    signals.go_on.notify_one();
    let error = stream.answer().await.unwrap_err().to_string();
    assert!(
        error.starts_with("/client/cut sent only \"<!DOCTYPE html>"),
        "{error}"
    );
}

#[tokio::test]
async fn text_that_never_comes_is_told() {
    let (client, signals) = client();
    let mut stream = client.get("/client/slow").open().await.unwrap();
    signals.go_on.notify_one();
    let error = stream.until("Third").await.unwrap_err().to_string();
    assert!(
        error.contains("\"Third\"") && error.contains("<p>Second</p>"),
        "{error}"
    );
}

#[tokio::test]
async fn deferred_parts_are_where_a_browser_puts_them() {
    let (client, signals) = client();
    let mut stream = client.get("/client/deferred").open().await.unwrap();
    let first = stream.until("Wait").await.unwrap();
    assert!(!first.contains("Here it is"), "{first}");
    signals.go_on.notify_one();
    stream.until("Here it is").await.unwrap();
    drop(stream);

    signals.go_on.notify_one();
    let whole = client.get("/client/deferred").await.unwrap();
    let place = &whole.select("#place")[0];
    assert_eq!(place.html(), "<div id=\"place\"><b>Here it is</b></div>");
    assert!(whole.select("template").is_empty());
}
