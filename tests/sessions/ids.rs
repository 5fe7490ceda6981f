//! Ids: who gets one, how it comes back, and which are never taken.

use pages::prelude::*;
use pages::test::{Answer, Client};
use pages::{Lifetime, MemoryStore, Mode, Site};
use std::sync::Arc;
use std::time::Duration;

#[page("/ids/show")]
async fn show() -> pages::Result<String> {
    let name: Option<String> = session().get("name").await?;
    Ok(name.unwrap_or("nobody".to_owned()))
}

#[page("/ids/name/{name}")]
async fn set_name(name: String) -> pages::Result<String> {
    session().set("name", &name).await?;
    Ok(name)
}

#[page("/ids/login/{name}")]
async fn login(name: String) -> pages::Result<String> {
    session().renew().await?;
    session().set("name", &name).await?;
    session().set_owner(&name).await?;
    Ok(name)
}

#[page("/ids/logout")]
async fn logout() -> pages::Result<String> {
    session().destroy().await?;
    Ok(session().exists().await?.to_string())
}

#[page("/ids/others")]
async fn others() -> pages::Result<String> {
    Ok(session().destroy_others().await?.to_string())
}

#[page("/ids/lock/{name}")]
async fn lock(name: String) -> pages::Result<String> {
    Ok(session().destroy_all_of(&name).await?.to_string())
}

fn site(mode: Mode) -> Site {
    let pages = pages::routes![show, set_name, login, logout, others, lock];
    Site::with(pages).mode(mode)
}

fn client() -> Client {
    pages::test::client(site(Mode::Development)).unwrap()
}

async fn text(client: &Client, path: &str) -> String {
    let answer = client.get(path).await.unwrap();
    answer.assert_status(200).text().to_owned()
}

async fn with_cookies(client: &Client, path: &str, cookies: &str) -> Answer {
    let request = client.stranger().get(path).header("cookie", cookies);
    request.await.unwrap()
}

fn set_cookie(answer: &Answer) -> Option<&str> {
    answer.header("set-cookie")
}

#[tokio::test]
async fn the_cookie_is_strict_in_production_and_set_once() {
    let client = pages::test::client(site(Mode::Production)).unwrap();
    assert_eq!(set_cookie(&client.get("/ids/show").await.unwrap()), None);
    let answer = client.get("/ids/name/Ada").await.unwrap();
    let field = set_cookie(&answer).unwrap();
    let (pair, attributes) = field.split_once("; ").unwrap();
    let (name, id) = pair.split_once('=').unwrap();
    assert_eq!(name, "__Host-session");
    assert_eq!(id.len(), 43, "256 bits");
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(answer.header("cache-control"), Some("private, no-cache"));
    let again = client.get("/ids/name/Grace").await.unwrap();
    assert_eq!(set_cookie(&again), None, "it has one");
    assert_eq!(text(&client, "/ids/show").await, "Grace");
}

#[tokio::test]
async fn a_browser_keeps_it_if_it_is_told_to() {
    let lifetime = Lifetime {
        absolute: Duration::from_secs(77),
        remembered: true,
        ..Lifetime::default()
    };
    let site = site(Mode::Development).session_lifetime(lifetime);
    let client = pages::test::client(site).unwrap();
    let answer = client.get("/ids/name/Ada").await.unwrap();
    assert!(set_cookie(&answer).unwrap().contains("Max-Age=77"));
}

#[tokio::test]
async fn a_foreign_id_is_never_taken() {
    let client = client();
    let chosen = "A".repeat(43);
    let cookie = format!("session={chosen}");
    let answer = with_cookies(&client, "/ids/show", &cookie).await;
    assert_eq!(answer.text(), "nobody");
    assert!(
        set_cookie(&answer).unwrap().contains("Max-Age=0"),
        "it is taken back"
    );
    let answer = with_cookies(&client, "/ids/name/Eve", &cookie).await;
    let field = set_cookie(&answer).unwrap();
    assert!(!field.contains(&chosen) && !field.contains("Max-Age"));
    let answer = with_cookies(&client, "/ids/show", &cookie).await;
    assert_eq!(answer.text(), "nobody");
}

#[tokio::test]
async fn what_is_no_id_is_left_alone() {
    let client = client();
    let long = "x".repeat(5000);
    for value in ["", "x", "\"\"", &long, &"=".repeat(43), "%41", "a b"] {
        let answer = with_cookies(&client, "/ids/show", &format!("session={value}; session")).await;
        assert_eq!(answer.text(), "nobody");
        assert_eq!(
            set_cookie(&answer),
            None,
            "it may be another program's: {value}"
        );
    }
}

#[tokio::test]
async fn of_several_cookies_the_one_that_is_known_counts() {
    let client = client();
    text(&client, "/ids/name/Ada").await;
    let id = client.cookie("session").unwrap();
    let unknown = "B".repeat(42) + "A";
    let cookies = format!("session=x; a=b; session={unknown}; session={id}");
    let answer = with_cookies(&client, "/ids/show", &cookies).await;
    assert_eq!(answer.text(), "Ada");
    assert_eq!(set_cookie(&answer), None);
    let many = format!("session={unknown}; ").repeat(5) + &format!("session={id}");
    let answer = with_cookies(&client, "/ids/show", &many).await;
    assert_eq!(answer.text(), "nobody", "no browser sends so many");
}

#[tokio::test]
async fn a_login_makes_a_planted_id_worthless() {
    let client = client();
    text(&client, "/ids/name/guest").await;
    let planted = client.cookie("session").unwrap();
    text(&client, "/ids/login/Ada").await;
    let own = client.cookie("session").unwrap();
    assert_ne!(own, planted);
    assert_eq!(text(&client, "/ids/show").await, "Ada");
    let thief = with_cookies(&client, "/ids/show", &format!("session={planted}")).await;
    assert_eq!(thief.text(), "nobody");
    assert_eq!(set_cookie(&thief), None);
    let thief = with_cookies(&client, "/ids/name/Eve", &format!("session={planted}")).await;
    assert_eq!(thief.status(), 409);
    assert_eq!(text(&client, "/ids/show").await, "Ada");
}

#[tokio::test]
async fn logging_out_ends_it_for_all_who_have_the_id() {
    let client = client();
    text(&client, "/ids/login/Ada").await;
    let id = client.cookie("session").unwrap();
    assert_eq!(text(&client, "/ids/logout").await, "false");
    assert_eq!(client.cookie("session"), None);
    let answer = with_cookies(&client, "/ids/show", &format!("session={id}")).await;
    assert_eq!(answer.text(), "nobody");
}

#[tokio::test]
async fn other_sessions_of_an_owner_can_be_ended() {
    let store = Arc::new(MemoryStore::new());
    let site = site(Mode::Development).sessions(Arc::clone(&store));
    let first = pages::test::client(site).unwrap();
    let [second, third, other] = [first.stranger(), first.stranger(), first.stranger()];
    for client in [&first, &second, &third] {
        text(client, "/ids/login/Ada").await;
    }
    text(&other, "/ids/login/Grace").await;
    assert_eq!(text(&first, "/ids/others").await, "2");
    assert_eq!(text(&first, "/ids/show").await, "Ada");
    assert_eq!(text(&second, "/ids/show").await, "nobody");
    assert_eq!(text(&other, "/ids/show").await, "Grace");
    assert_eq!(text(&other, "/ids/lock/Ada").await, "1");
    assert_eq!(text(&first, "/ids/show").await, "nobody");
    assert_eq!(store.len(), 1);
}

#[tokio::test]
async fn strangers_who_never_keep_a_cookie_take_no_more_memory_than_they_may() {
    let store = Arc::new(MemoryStore::with_capacity(160));
    let site = site(Mode::Development).sessions(Arc::clone(&store));
    let client = pages::test::client(site).unwrap();
    for _ in 0..1000 {
        text(&client.stranger(), "/ids/name/x").await;
    }
    assert!((100..=160).contains(&store.len()), "{}", store.len());
}
