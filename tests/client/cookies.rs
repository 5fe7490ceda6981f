//! Cookies of a visitor, through pages that set them.

use super::site::client;
use pages::test::Client;

async fn set(client: &Client, cookies: &[&str]) {
    let fields: Vec<_> = cookies.iter().map(|cookie| ("cookie", *cookie)).collect();
    client
        .get("/client/set")
        .form(&fields)
        .await
        .unwrap()
        .assert_status(200);
}

async fn sent(client: &Client, path: &str) -> String {
    client
        .get(path)
        .await
        .unwrap()
        .assert_status(200)
        .text()
        .to_owned()
}

#[tokio::test]
async fn cookies_come_back_until_they_are_taken_away() {
    let client = client();
    set(
        &client,
        &["a=1; Path=/", "b=2; Path=/client/cookies/deep", "c=3"],
    )
    .await;
    assert_eq!(
        sent(&client, "/client/cookies").await,
        "c=3; a=1",
        "the default path is the folder"
    );
    assert_eq!(
        sent(&client, "/client/cookies/deep/er").await,
        "b=2; c=3; a=1"
    );
    assert_eq!(client.cookie("b").as_deref(), Some("2"));
    set(
        &client,
        &[
            "a=; Path=/; Max-Age=0",
            "b=; Path=/client/cookies/deep; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        ],
    )
    .await;
    assert_eq!(sent(&client, "/client/cookies/deep").await, "c=3");
    client.clear_cookies();
    assert_eq!(sent(&client, "/client/cookies").await, "");
}

#[tokio::test]
async fn a_clone_is_the_same_visitor_and_a_stranger_is_another() {
    let client = client();
    client.set_cookie("a=1");
    assert_eq!(sent(&client.clone(), "/client/cookies").await, "a=1");
    assert_eq!(sent(&client.stranger(), "/client/cookies").await, "");
}

#[tokio::test]
async fn secure_cookies_are_kept_from_open_connections() {
    let this_machine = client();
    set(&this_machine, &["__Host-id=1; Secure; Path=/"]).await;
    assert_eq!(sent(&this_machine, "/client/cookies").await, "__Host-id=1");
    let open = client().base("http://example.org").unwrap();
    set(&open, &["__Host-id=1; Secure; Path=/", "plain=2; Path=/"]).await;
    assert_eq!(sent(&open, "/client/cookies").await, "plain=2");
}

#[tokio::test]
async fn a_cookie_of_a_redirect_is_kept() {
    let client = client();
    let answer = client
        .get("/client/redirect/303?to=/client/cookies/x")
        .header("cookie", "own=1")
        .await
        .unwrap();
    assert_eq!(
        answer.text(),
        "own=1",
        "a header of one's own takes the place of the cookies that are kept"
    );
    set(&client, &["a=1; Path=/"]).await;
    let answer = client
        .get("/client/redirect/303?to=/client/cookies/x")
        .await
        .unwrap();
    assert_eq!(answer.text(), "a=1");
}
