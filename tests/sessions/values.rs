//! Values: typed, as large as they may be, changed by one request after the other, said by the next page.

use pages::prelude::*;
use pages::test::Client;
use pages::{Flash, Key, MemoryStore, SessionError, Site};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::Notify;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Item {
    name: String,
    price: f64,
    tags: Vec<String>,
}

const CART: Key<Vec<Item>> = Key::new("cart");
const NAME: Key<String> = Key::new("name");

#[page("/values/typed")]
async fn typed() -> pages::Result<String> {
    let session = session();
    let item = Item {
        name: "Käse \u{0} \u{1f9c0} </script>".to_owned(),
        price: 0.1 + 0.2,
        tags: vec![String::new()],
    };
    assert_eq!(session.get(CART).await?, None);
    assert_eq!(session.get_or_default(CART).await?, []);
    session.set(CART, std::slice::from_ref(&item)).await?;
    session.set(NAME, "Ada").await?;
    session.set("big", &u128::MAX).await?;
    assert_eq!(session.get(CART).await?, Some(vec![item.clone()]));
    session.reload().await?;
    assert_eq!(session.get(CART).await?, Some(vec![item]));
    assert_eq!(session.get::<String>("name").await?.as_deref(), Some("Ada"));
    assert_eq!(session.get("big").await?, Some(u128::MAX));
    let error = session.get::<u8>("name").await.unwrap_err();
    assert!(matches!(&error, SessionError::Value { key, .. } if key == "name"));
    assert!(session.remove("big").await? && !session.remove("big").await?);
    assert_eq!(session.take(NAME).await?.as_deref(), Some("Ada"));
    assert_eq!(session.take(NAME).await?, None);
    let error = session.set("large", &"x".repeat(70_000)).await.unwrap_err();
    assert!(matches!(error, SessionError::TooLarge { most: 65_536, .. }));
    assert_eq!(
        session.get::<String>("large").await?,
        None,
        "nothing is changed"
    );
    Ok("done".to_owned())
}

#[tokio::test]
async fn values_are_typed_and_come_back_as_they_were() {
    let client = pages::test::client(Site::with([typed::ENTRY])).unwrap();
    assert_eq!(client.get("/values/typed").await.unwrap().text(), "done");
}

#[page("/values/late")]
async fn late() {
    html! { <p>"Written."</p> }
    pages::flush().await;
    let error = session().set("n", &1).await.unwrap_err();
    assert!(matches!(error, SessionError::TooLate(_)));
    html! { <p>{error.to_string()}</p> }
}

#[page("/values/begun/{n}")]
async fn begun(n: u32) {
    session().set("n", &n).await?;
    html! { <p>"Written."</p> }
    pages::flush().await;
    // There is no cookie to be set any more.
    session()
        .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
        .await?;
    let error = session().renew().await.unwrap_err();
    assert!(matches!(error, SessionError::TooLate(_)));
    html! { <p>{session().get::<u32>("n").await?}</p> }
}

#[tokio::test]
async fn a_session_begins_before_the_head_is_sent_or_not_at_all() {
    let store = Arc::new(MemoryStore::new());
    let site = Site::with([late::ENTRY, begun::ENTRY]).sessions(Arc::clone(&store));
    let client = pages::test::client(site).unwrap();
    let answer = client.get("/values/late").await.unwrap();
    let words = answer.select("p")[1].text();
    assert!(
        words.contains("the head of the response is sent already"),
        "{words}"
    );
    assert!(
        store.is_empty(),
        "nothing is stored of a session that nobody could ask for"
    );
    let answer = client.get("/values/begun/7").await.unwrap();
    assert_eq!(answer.select("p")[1].text(), "8");
    assert!(client.cookie("session").is_some());
}

#[page("/values/parts")]
async fn parts() -> pages::Result<String> {
    let add = async || {
        session()
            .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
            .await
    };
    let before = tokio::join!(add(), add(), add());
    session().renew().await?;
    let renew = async || session().renew().await;
    let after = tokio::join!(add(), renew(), add());
    after.1?;
    let mut all = [before.0?, before.1?, before.2?, after.0?, after.2?];
    all.sort_unstable();
    Ok(format!("{all:?}"))
}

#[tokio::test]
async fn parts_of_a_page_that_run_at_once_begin_one_session() {
    let store = Arc::new(MemoryStore::new());
    let site = Site::with([parts::ENTRY]).sessions(Arc::clone(&store));
    let client = pages::test::client(site).unwrap();
    let answer = client.get("/values/parts").await.unwrap();
    assert_eq!(answer.text(), "[1, 2, 3, 4, 5]");
    let answer = client.get("/values/parts").await.unwrap();
    assert_eq!(answer.text(), "[6, 7, 8, 9, 10]");
}

/// Two requests that have both read before one of them writes.
#[derive(Clone, Default)]
struct Meeting(Arc<(AtomicU32, Notify)>);

#[page("/values/meet/{add}")]
async fn meet(add: u32, meeting: State<Meeting>) -> pages::Result<String> {
    let session = session();
    let before: u32 = session.get_or_default("n").await?;
    let (arrived, both) = &*meeting.0.0;
    let wait = both.notified();
    if arrived.fetch_add(1, Ordering::Relaxed) == 0 {
        wait.await;
    } else {
        both.notify_waiters();
    }
    let mut runs = 0;
    let change = |n: Option<u32>| {
        runs += 1;
        n.unwrap_or(0) + add
    };
    let after = session.update("n", change).await?;
    Ok(format!("{before} {after} {runs}"))
}

#[tokio::test]
async fn who_was_slower_does_it_again() {
    let site = Site::with([meet::ENTRY, begun::ENTRY]).state(Meeting::default());
    let client = pages::test::client(site).unwrap();
    client.get("/values/begun/99").await.unwrap();
    let (first, second) = tokio::join!(client.get("/values/meet/1"), client.get("/values/meet/10"));
    let mut texts = [first, second].map(|answer| answer.unwrap().text().to_owned());
    texts.sort_by_key(|text| text.ends_with('2'));
    let [faster, slower] = texts;
    assert!(
        faster.starts_with("100 1") && faster.ends_with(" 1"),
        "{faster}"
    );
    assert_eq!(slower, "100 111 2");
}

#[page("/values/save")]
async fn save() {
    session().flash("Saved <b>.").await?;
    session().flash(Flash::error("But not sent.")).await?;
    return Err(Error::see_other(said::url()));
}

#[page("/values/said")]
async fn said() {
    let flashes = session().flashes().await?;
    html! {
        for flash in &flashes { <p class={flash.kind().name()}>{flash}</p> }
    }
}

async fn flashes(client: &Client, path: &str) -> Vec<(String, String)> {
    let answer = client.get(path).await.unwrap().assert_status(200);
    let flash = |p: &pages::test::Element| (p.attr("class").unwrap().to_owned(), p.text());
    answer.select("p").iter().map(flash).collect()
}

#[tokio::test]
async fn what_is_flashed_survives_the_redirect_and_is_said_once() {
    let client = pages::test::client(Site::with([save::ENTRY, said::ENTRY])).unwrap();
    let said = flashes(&client, "/values/save").await;
    let pair = |kind: &str, text: &str| (kind.to_owned(), text.to_owned());
    assert_eq!(
        said,
        [pair("info", "Saved <b>."), pair("error", "But not sent.")]
    );
    assert_eq!(flashes(&client, "/values/said").await, []);
}

#[page("/values/task")]
async fn task() -> pages::Result<String> {
    session().set("n", &1).await?;
    let session = session();
    // What a page starts may outlive it, and still knows its visitor.
    let started = tokio::spawn(async move {
        let n = session
            .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
            .await;
        let outside = pages::session().get::<u32>("n").await;
        (n, outside)
    });
    let (n, outside) = started.await?;
    assert!(matches!(outside, Err(SessionError::Outside)));
    session_of(&pages::session(), n?).await
}

async fn session_of(session: &Session, written: u32) -> pages::Result<String> {
    session.reload().await?;
    let n: u32 = session.get_or_default("n").await?;
    Ok(format!("{written} {n}"))
}

#[tokio::test]
async fn a_task_of_a_page_can_take_its_session_along() {
    let client = pages::test::client(Site::with([task::ENTRY])).unwrap();
    assert_eq!(client.get("/values/task").await.unwrap().text(), "2 2");
}

#[page("/values/wrong")]
async fn wrong() {
    session().set("n", &1).await?;
    return Err(Error::bad_request("As asked."));
}

#[tokio::test]
async fn what_was_written_before_an_error_is_kept_and_its_cookie_set() {
    let client = pages::test::client(Site::with([wrong::ENTRY, begun::ENTRY])).unwrap();
    client
        .get("/values/wrong")
        .await
        .unwrap()
        .assert_status(400);
    assert!(client.cookie("session").is_some());
}
