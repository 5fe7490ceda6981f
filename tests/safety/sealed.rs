//! Signed and encrypted cookies, through whole requests.

use pages::prelude::*;
use pages::test::Client;
use pages::{Mode, Secret, SetCookie, Site};
use std::time::Duration;

#[page("/seal/{how}/{name}/{value}")]
async fn seal(how: String, name: String, value: String) {
    let cookie = SetCookie::new(name, value)?;
    let cookie = match how.as_str() {
        "signed" => cookie.signed(),
        "short" => cookie.signed().max_age(Duration::from_secs(1)),
        _ => cookie.encrypted(),
    };
    response().cookie(cookie)?;
    html! { <p>"Set."</p> }
}

#[page("/open/{name}")]
async fn open(name: String) -> String {
    let signed = request().signed_cookie(&name);
    let encrypted = request().encrypted_cookie(&name);
    format!("{signed:?} {encrypted:?}")
}

fn secret(digit: char) -> String {
    let variety = "0123456789abcdef".repeat(4);
    format!("{variety}{digit}")
}

fn site() -> Site {
    Site::with(routes![seal, open]).mode(Mode::Production)
}

fn client(site: Site) -> Client {
    pages::test::client(site).unwrap()
}

async fn text(client: &Client, path: &str) -> String {
    let answer = client.get(path).await.unwrap();
    answer.assert_status(200).text().to_owned()
}

#[tokio::test]
async fn what_was_sealed_is_read_and_nothing_else() {
    let client = client(site().secret(Secret::new(secret('1')).unwrap()));
    text(&client, "/seal/signed/a/ä; =\"%25").await;
    assert_eq!(text(&client, "/open/a").await, "Some(\"ä; =\\\"%\") None");
    let signed = client.cookie("a").unwrap();
    // Under another name, and with another end, it is nobody's.
    client.set_cookie(&format!("b={signed}; Path=/"));
    assert_eq!(text(&client, "/open/b").await, "None None");
    let later = signed.replacen("..", ".99999999999.", 1);
    assert_ne!(later, signed);
    for changed in [later, format!("{signed}x")] {
        client.set_cookie(&format!("a={changed}; Path=/"));
        assert_eq!(text(&client, "/open/a").await, "None None");
    }
    client.set_cookie("a=plain; Path=/");
    assert_eq!(text(&client, "/open/a").await, "None None");

    text(&client, "/seal/encrypted/c/hidden").await;
    assert_eq!(text(&client, "/open/c").await, "None Some(\"hidden\")");
    let encrypted = client.cookie("c").unwrap();
    assert!(!encrypted.contains("hidden"));
    client.set_cookie(&format!("a={encrypted}; Path=/"));
    assert_eq!(text(&client, "/open/a").await, "None None");
}

#[tokio::test]
async fn a_secret_is_changed_without_losing_what_was_sealed() {
    let before = client(site().secret(Secret::new(secret('1')).unwrap()));
    text(&before, "/seal/signed/a/1").await;
    text(&before, "/seal/encrypted/b/2").await;
    let (a, b) = (before.cookie("a").unwrap(), before.cookie("b").unwrap());
    let both = Secret::new(secret('2'))
        .unwrap()
        .formerly(secret('1'))
        .unwrap();
    for (secret, expected) in [
        (both, ["Some(\"1\") None", "None Some(\"2\")"]),
        (
            Secret::new(secret('2')).unwrap(),
            ["None None", "None None"],
        ),
    ] {
        let after = client(site().secret(secret));
        after.set_cookie(&format!("a={a}; Path=/"));
        after.set_cookie(&format!("b={b}; Path=/"));
        assert_eq!(text(&after, "/open/a").await, expected[0]);
        assert_eq!(text(&after, "/open/b").await, expected[1]);
        // What is set anew is sealed with the current one.
        text(&after, "/seal/signed/a/3").await;
        assert_eq!(text(&after, "/open/a").await, "Some(\"3\") None");
    }
}

#[tokio::test]
async fn a_client_can_not_keep_it_longer_than_it_was_to_be_kept() {
    let client = client(site().secret(Secret::random()));
    text(&client, "/seal/short/a/1").await;
    let kept = client.cookie("a").unwrap();
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    client.set_cookie(&format!("a={kept}; Path=/"));
    assert_eq!(text(&client, "/open/a").await, "None None");
}

#[tokio::test]
async fn without_a_secret_nothing_is_sealed_in_production() {
    // The environment of these tests names no secret.
    assert!(std::env::var_os("PAGES_SECRET").is_none());
    let production = client(site());
    let answer = production.get("/seal/signed/a/1").await.unwrap();
    assert_eq!(answer.status(), 500);
    assert_eq!(answer.header("set-cookie"), None);
    production.set_cookie("a=x; Path=/");
    assert_eq!(text(&production, "/open/a").await, "None None");
    let development = client(site().mode(Mode::Development));
    text(&development, "/seal/encrypted/a/1").await;
    assert_eq!(text(&development, "/open/a").await, "None Some(\"1\")");
}
