//! What the log says of all this, and what it doesn't.

use pages::prelude::*;
use pages::{Mode, Secret, SetCookie, Site, session};
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// Keeps what pages log in this thread, each event as a line.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "pages"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Lines {
    fn listen(&self) -> DefaultGuard {
        tracing::subscriber::set_default(self.clone())
    }

    /// The lines since the last time.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

#[page("/send", method = post)]
async fn send() {
    html! { <p>"Sent."</p> }
}

#[page("/cookie/{length}")]
async fn cookie(length: usize) {
    let value = "x".repeat(length - "long".len());
    response().cookie(SetCookie::new("long", value)?)?;
    html! { <p>"Set."</p> }
}

#[page("/sealed")]
async fn sealed() {
    request().signed_cookie("a");
    response().cookie(SetCookie::new("a", 1)?.signed())?;
    html! { <p>"Set."</p> }
}

#[page("/fail")]
async fn fail() {
    session().set("a", &1).await?;
    Err(Error::new("on purpose"))
}

#[page("/begin")]
async fn begin() {
    session().set("a", &1).await?;
    html! { <a href={fail::url()}>"Fail"</a> }
}

fn site(mode: Mode) -> Site {
    Site::with(routes![send, cookie, sealed, fail, begin]).mode(mode)
}

#[tokio::test]
async fn a_refused_origin_is_named_with_what_to_do() {
    let (lines, client) = (
        Lines::default(),
        pages::test::client(site(Mode::Production)).unwrap(),
    );
    let _listening = lines.listen();
    let evil = "https://evil.example\"\u{e9}";
    let evil = http::HeaderValue::from_bytes(evil.as_bytes()).unwrap();
    let answer = client.post("/send").header("origin", evil).await.unwrap();
    assert_eq!(answer.status(), 403);
    let said = lines.take();
    let warning = said.iter().find(|line| line.starts_with("WARN")).unwrap();
    assert!(warning.contains("Site::trust_origins"), "{warning}");
    assert!(warning.contains("evil.example\\\""), "{warning}");
    assert!(warning.is_ascii(), "{warning}");
    client.post("/send").await.unwrap().assert_status(200);
    assert_eq!(lines.take(), Vec::<String>::new());
}

#[tokio::test]
async fn a_cookie_that_browsers_drop_is_told_of() {
    let (lines, client) = (
        Lines::default(),
        pages::test::client(site(Mode::Production)).unwrap(),
    );
    let _listening = lines.listen();
    client.get("/cookie/4095").await.unwrap().assert_status(200);
    assert_eq!(lines.take(), Vec::<String>::new());
    client.get("/cookie/4097").await.unwrap().assert_status(200);
    let said = lines.take();
    assert!(
        said.len() == 1 && said[0].contains("browsers drop a cookie"),
        "{said:?}"
    );
}

#[tokio::test]
async fn a_secret_that_is_missing_or_made_up_is_told_of() {
    let lines = Lines::default();
    let _listening = lines.listen();
    let client = pages::test::client(site(Mode::Development)).unwrap();
    for _ in 0..3 {
        client.get("/sealed").await.unwrap().assert_status(200);
    }
    let said = lines.take();
    assert!(
        said.len() == 1 && said[0].contains("PAGES_SECRET"),
        "{said:?}"
    );
    let client = pages::test::client(site(Mode::Production)).unwrap();
    client.set_cookie("a=b; Path=/");
    client.get("/sealed").await.unwrap().assert_status(500);
    let said = lines.take();
    assert!(
        said.len() == 2 && said.iter().all(|line| line.starts_with("ERROR")),
        "{said:?}"
    );
    assert!(
        said.iter().all(|line| line.contains("PAGES_SECRET")),
        "{said:?}"
    );
    let secret = Secret::random();
    let client = pages::test::client(site(Mode::Production).secret(secret)).unwrap();
    client.get("/sealed").await.unwrap().assert_status(200);
    assert_eq!(lines.take(), Vec::<String>::new());
}

#[tokio::test]
async fn no_id_of_a_session_is_in_the_log() {
    let lines = Lines::default();
    let _listening = lines.listen();
    let site = site(Mode::Production).session_ids_in_urls();
    let client = pages::test::client(site).unwrap();
    let answer = client.get("/begin").await.unwrap();
    let link = answer.select("a")[0].attr("href").unwrap().to_owned();
    let id = link.split('~').nth(1).unwrap();
    assert_eq!(id.len(), 43);
    client
        .stranger()
        .get(&link)
        .await
        .unwrap()
        .assert_status(500);
    let said = lines.take();
    assert!(
        said.iter().any(|line| line.contains("/~…~/fail")),
        "{said:?}"
    );
    assert!(!said.iter().any(|line| line.contains(id)), "{said:?}");
}
