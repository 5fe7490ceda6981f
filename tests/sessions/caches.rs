//! Caches that others use: what was made for one visitor, or carries their id, is never kept there.

use pages::prelude::*;
use pages::test::{Answer, Client};
use pages::{SetCookie, Site};

const PRIVATE: &str = "private, no-cache";

/// It says itself who may keep it.
#[page("/caches/said")]
async fn said(#[query] caches: String, #[query] fails: Option<bool>) {
    response().header("cache-control", caches)?;
    session()
        .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
        .await?;
    if fails.is_some() {
        return Err(Error::see_other("/"));
    }
    html! { <p>"Begun."</p> }
}

/// The head is gone when it asks.
#[page("/caches/later")]
async fn later() {
    html! { <p>"First"</p> }
    pages::flush().await;
    let n: Option<u32> = session().get("n").await?;
    html! { <p>{n}</p> }
}

#[page("/caches/cookie")]
async fn cookie(#[query] caches: Option<String>) {
    if let Some(caches) = caches {
        response().header("cache-control", caches)?;
    }
    response().cookie(SetCookie::new("lang", "de")?)?;
    html! { <p>"Set."</p> }
}

#[page("/caches/folder/")]
async fn folder() {
    html! { <p>"Here."</p> }
}

fn client(in_urls: bool) -> Client {
    let site = Site::with(routes![said, later, cookie, folder]);
    let site = if in_urls {
        site.session_ids_in_urls()
    } else {
        site
    };
    pages::test::client(site).unwrap()
}

async fn get(client: &Client, path: &str) -> Answer {
    client.get(path).without_redirects().await.unwrap()
}

#[tokio::test]
async fn a_new_id_is_in_no_cache_whatever_the_page_says() {
    for (caches, expected) in [
        ("public, max-age=600", PRIVATE),
        ("max-age=600", PRIVATE),
        ("x-private", PRIVATE),
        ("max-age=5, Private", "max-age=5, Private"),
        ("no-store", "no-store"),
    ] {
        let path = format!("/caches/said?caches={caches}");
        for path in [path.clone(), format!("{path}&fails=true")] {
            let client = client(false);
            let begun = get(&client, &path).await;
            assert!(begun.header("set-cookie").is_some());
            assert_eq!(begun.header("cache-control"), Some(expected), "{path}");
            // Without an id, the page's word counts.
            let again = get(&client, &path).await;
            assert!(again.header("set-cookie").is_none());
            assert_eq!(again.header("cache-control"), Some(caches), "{path}");
        }
    }
}

#[tokio::test]
async fn a_page_that_may_still_ask_for_the_session_is_private() {
    let client = client(false);
    let stranger = get(&client, "/caches/later").await;
    assert_eq!(stranger.header("cache-control"), None);
    get(&client, "/caches/said?caches=no-store").await;
    let known = get(&client, "/caches/later").await;
    assert!(known.text().contains("<p>1</p>"), "{}", known.text());
    assert_eq!(known.header("cache-control"), Some(PRIVATE));
}

#[tokio::test]
async fn what_sets_a_cookie_is_private_unless_the_page_says_otherwise() {
    let client = client(false);
    let answer = get(&client, "/caches/cookie").await;
    assert_eq!(answer.header("cache-control"), Some(PRIVATE));
    let answer = get(&client, "/caches/cookie?caches=max-age=9").await;
    assert_eq!(answer.header("cache-control"), Some("max-age=9"));
}

#[tokio::test]
async fn a_redirect_with_an_id_in_its_address_is_kept_nowhere() {
    let client = client(true);
    let id = "A".repeat(43);
    let answer = get(&client, &format!("/~{id}~/caches/folder")).await;
    assert_eq!(answer.status(), 308);
    assert!(answer.header("location").is_some_and(|to| to.contains(&id)));
    assert_eq!(answer.header("cache-control"), Some("private, no-store"));
    assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
    let plain = get(&client, "/caches/folder").await;
    assert_eq!(plain.status(), 308);
    assert_eq!(plain.header("cache-control"), None);
}
