//! Bodies of requests: forms, JSON and multipart through axum's extractors, and what is answered when they are no good.

use axum::Json;
use axum::extract::{Form, Multipart};
use pages::prelude::*;
use pages::routes;
use pages::test::{Client, client};
use serde::Deserialize;

#[derive(Deserialize)]
struct Entry {
    author: String,
    stars: u8,
}

#[page("/bodies/form", method = post, layout = none)]
async fn form(Form(entry): Form<Entry>) {
    html! { <p>{entry.author} " " {entry.stars}</p> }
}

#[page("/bodies/json", method = post, layout = none)]
async fn json(#[query] shout: bool, Json(entry): Json<Entry>) {
    html! { <p>{entry.author} " " {entry.stars} if shout { "!" }</p> }
}

#[page("/bodies/parts", method = post, layout = none)]
async fn parts(mut parts: Multipart) {
    html! {
        <ul>
        while let Some(part) = parts.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await?;
            <li>{name} " " {file} " " {bytes.len()}</li>
        }
        </ul>
    }
}

fn site() -> Client {
    client(pages::Site::with(routes![form, json, parts])).unwrap()
}

#[tokio::test]
async fn forms_and_json_are_read() {
    let site = site();
    let fields = [("author", "A & B"), ("stars", "5")];
    let answer = site.post("/bodies/form").form(&fields).await.unwrap();
    assert_eq!(answer.text(), "<p>A &amp; B 5</p>");
    let value = serde_json::json!({ "author": "C", "stars": 1 });
    let answer = site
        .post("/bodies/json?shout=true")
        .json(&value)
        .await
        .unwrap();
    assert_eq!(answer.text(), "<p>C 1!</p>");
}

#[tokio::test]
async fn what_is_no_good_has_its_status_and_its_reason() {
    let site = site();
    let answer = site
        .post("/bodies/form")
        .form(&[("author", "A"), ("stars", "many")])
        .await
        .unwrap();
    assert_eq!(answer.status(), 422);
    assert!(answer.text().contains("stars"), "{}", answer.text());
    let answer = site
        .post("/bodies/json?shout=true")
        .body("{}")
        .await
        .unwrap();
    assert_eq!(answer.status(), 415);
    let request = site
        .post("/bodies/json?shout=true")
        .header("content-type", "application/json");
    let answer = request.body("{\"author\":").await.unwrap();
    assert_eq!(answer.status(), 400);
    // What is wrong with the query and with the body is said at once.
    let answer = site
        .post("/bodies/json?shout=perhaps")
        .body("{}")
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
    assert!(
        answer.text().contains("shout") && answer.text().contains("Content-Type"),
        "{}",
        answer.text()
    );
    let long = "x".repeat(3 * 1024 * 1024);
    let answer = site
        .post("/bodies/form")
        .form(&[("author", long.as_str()), ("stars", "1")])
        .await
        .unwrap();
    assert_eq!(answer.status(), 413);
}

#[tokio::test]
async fn parts_are_read_one_by_one() {
    let body = "--cut\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n\
        --cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"<a>.txt\"\r\n\r\n\r\n--cut--\r\n";
    let site = site();
    let multipart = |body: &str| {
        site.post("/bodies/parts")
            .header("content-type", "multipart/form-data; boundary=cut")
            .body(body.to_owned())
    };
    let answer = multipart(body).await.unwrap();
    assert_eq!(
        answer.text(),
        "<ul><li>note  5</li><li>file &lt;a&gt;.txt 0</li></ul>"
    );
    let answer = multipart("--cut\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhel")
        .await
        .unwrap();
    assert_eq!(answer.status(), 400, "{}", answer.text());
}

/// Whoever has a key: what that is.
struct Member(http::HeaderValue);

impl<S: Sync> axum::extract::FromRequestParts<S> for Member {
    type Rejection = (StatusCode, &'static str);

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        let key = parts.headers.get("x-key").cloned();
        key.map(Self)
            .ok_or((StatusCode::UNAUTHORIZED, "Log in first."))
    }
}

#[derive(Form)]
struct Order {
    #[check(1..=5)]
    cups: u8,
}

#[page("/bodies/members/{id}", method = post)]
async fn members(id: u8, member: Member, form: pages::Form<Order>) {
    html! { <p>{id} {form.cups} {member.0.to_str()?}</p> }
}

#[tokio::test]
async fn who_is_refused_learns_nothing_of_what_was_sent() {
    let site = client(pages::Site::with([members::ENTRY])).unwrap();
    let send = |path: &str| site.post(path).form(&[("cups", "6")]);
    let stranger = send("/bodies/members/1").await.unwrap();
    assert_eq!(stranger.status(), 401);
    assert!(stranger.text().contains("Log in first."));
    assert!(!stranger.text().contains("Cups"), "{}", stranger.text());
    let lost = send("/bodies/members/none")
        .header("x-key", "1")
        .await
        .unwrap();
    assert_eq!(lost.status(), 404);
    assert!(!lost.text().contains("Cups"), "{}", lost.text());
    let member = send("/bodies/members/1")
        .header("x-key", "1")
        .await
        .unwrap();
    assert_eq!(member.status(), 422);
    assert!(member.text().contains("Cups must be 5 or less."));
}
