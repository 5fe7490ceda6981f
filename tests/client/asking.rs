//! What the client sends.

use super::site::{client, echoed};
use pages::Method;
use pages::prelude::*;

#[tokio::test]
async fn a_request_is_one_of_a_browser() {
    let client = client();
    assert_eq!(
        echoed(&client, Method::GET, "/client/echo?q=ä b#x").await,
        "GET /client/echo?q=%C3%A4%20b\nhost: localhost\ncontent-type: -\ncontent-length: -\nx-test: -\ncookie: -\n\n"
    );
    let answer = client
        .post("/client/echo")
        .header("x-test", "yes")
        .await
        .unwrap();
    assert!(
        answer.text().contains("content-length: 0\nx-test: yes\n"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn a_form_is_sent_as_browsers_send_it() {
    let client = client();
    let fields = [("author", "Ann & Bo"), ("text", "1+1\nä")];
    let posted = client.post("/client/echo").form(&fields).await.unwrap();
    assert!(
        posted.text().starts_with("POST /client/echo\n"),
        "{posted:?}"
    );
    assert!(
        posted
            .text()
            .contains("content-type: application/x-www-form-urlencoded\ncontent-length: 40\n"),
        "{posted:?}"
    );
    assert!(
        posted
            .text()
            .ends_with("\n\nauthor=Ann+%26+Bo&text=1%2B1%0D%0A%C3%A4"),
        "{posted:?}"
    );
    let asked = client
        .get("/client/echo?old=1")
        .form(&fields)
        .await
        .unwrap();
    assert!(
        asked
            .text()
            .starts_with("GET /client/echo?author=Ann+%26+Bo&text=1%2B1%0D%0A%C3%A4\n"),
        "{asked:?}"
    );
}

#[tokio::test]
async fn a_body_is_sent_with_its_type_and_length() {
    let client = client();
    let json = client.post("/client/echo").json(&[1, 2]).await.unwrap();
    assert!(
        json.text()
            .contains("content-type: application/json\ncontent-length: 5\n"),
        "{json:?}"
    );
    assert!(json.text().ends_with("\n\n[1,2]"), "{json:?}");
    let raw = client
        .request(Method::PUT, "/client/echo")
        .header("content-type", "text/csv")
        .body("a,b")
        .await
        .unwrap();
    assert!(
        raw.text()
            .contains("content-type: text/csv\ncontent-length: 3\n"),
        "{raw:?}"
    );
    let own = client
        .post("/client/echo")
        .header("content-type", "a/b")
        .json("x")
        .await
        .unwrap();
    assert!(own.text().contains("content-type: a/b\n"), "{own:?}");
}

#[tokio::test]
async fn a_site_has_a_host() {
    let client = client().base("https://Example.org:443").unwrap();
    assert!(
        echoed(&client, Method::GET, "/client/echo")
            .await
            .contains("host: example.org\n")
    );
    assert!(
        echoed(&client, Method::GET, "https://example.org/client/echo")
            .await
            .starts_with("GET /client/echo\n")
    );
    let error = client.get("https://elsewhere.example/").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"https://elsewhere.example/\" isn't at https://example.org"
    );
    assert!(client.base("example.org").is_err());
}

#[tokio::test]
async fn what_cannot_be_sent_is_said() {
    let error = client()
        .get("/client/echo")
        .header("x\n", "y")
        .await
        .unwrap_err();
    assert!(
        error.to_string().starts_with("a header can't be sent"),
        "{error}"
    );
}

/// A client needs nobody but whoever polls it.
#[test]
fn no_runtime_is_needed() {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    let client = client();
    let mut asking = pin!(client.get("/client").send());
    let Poll::Ready(answer) = asking
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("a page that waits for nothing isn't ready")
    };
    assert_eq!(answer.unwrap().select("h1")[0].text(), "Welcome");
}

/// Routers of axum's have clients as well.
#[tokio::test]
async fn a_router_has_a_client() {
    let router: axum::Router =
        axum::Router::new().route("/x", axum::routing::get(async || "from axum"));
    let client = pages::test::client(router).unwrap();
    assert_eq!(
        client.get("/x").await.unwrap().assert_status(200).text(),
        "from axum"
    );
    assert_eq!(client.get("/y").await.unwrap().status(), 404);
}

#[page("/client/built")]
async fn built(greeting: State<String>) {
    html! { <p>{greeting.as_str()}</p> }
}

#[tokio::test]
async fn a_built_site_has_a_client_and_one_that_cannot_start_has_none() {
    let site = pages::Site::with(routes![built]).state("Hello".to_owned());
    let client = pages::test::client(site.build().unwrap()).unwrap();
    let answer = client.get("/client/built").await.unwrap();
    assert_eq!(answer.select("p")[0].text(), "Hello");
    let error = pages::test::client(pages::Site::with(routes![built])).unwrap_err();
    assert!(
        error.to_string().contains("State<alloc::string::String>"),
        "{error}"
    );
}
