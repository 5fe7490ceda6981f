//! What comes back.

use super::site::client;
use pages::test::Element;
use pages::{Method, StatusCode};
use std::panic::{AssertUnwindSafe, catch_unwind};

#[tokio::test]
async fn elements_are_selected() {
    let list = client()
        .get("/client/list?from=1")
        .await
        .unwrap()
        .assert_status(200);
    let items = list.select("ul.numbers > li");
    assert_eq!(
        items.iter().map(Element::text).collect::<Vec<_>>(),
        ["number 1", "number 2", "number 3"]
    );
    assert_eq!(
        (items[0].name(), items[0].attr("id"), items[0].attr("class")),
        ("li", Some("1"), None)
    );
    assert_eq!(
        items[1].html(),
        r#"<li id="2" class="even">number <b>2</b></li>"#
    );
    assert_eq!(items[2].select("b")[0].text(), "3");
    assert!(
        items[2].select("li").is_empty(),
        "an element isn't in itself"
    );
    assert_eq!(list.select("li.even, title").len(), 2);
    assert_eq!(
        format!("{:?}", list.select("b")),
        "[<b>1</b>, <b>2</b>, <b>3</b>]"
    );
}

#[tokio::test]
async fn a_head_has_headers() {
    let answer = client().get("/client").await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(
        answer.header("Content-Type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(answer.header("x-none"), None);
    assert_eq!(
        answer.headers().get("content-type").unwrap(),
        "text/html; charset=utf-8"
    );
    assert_eq!(answer.bytes().len(), answer.text().len());
    let head = client()
        .request(Method::HEAD, "/client")
        .await
        .unwrap()
        .assert_status(StatusCode::OK);
    assert_eq!(head.text(), "");
    assert_eq!(
        head.header("content-length"),
        Some(answer.bytes().len().to_string().as_str())
    );
}

#[tokio::test]
async fn a_wrong_status_shows_the_page() {
    let answer = client().get("/client").await.unwrap();
    let panic = catch_unwind(AssertUnwindSafe(|| answer.assert_status(404))).unwrap_err();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(
        message.starts_with("expected 404, but /client answers 200 OK:\n"),
        "{message}"
    );
    assert!(message.contains("<h1>Welcome</h1>"), "{message}");
}

#[tokio::test]
async fn a_malformed_selector_is_a_mistake_of_the_test() {
    let answer = client().get("/client").await.unwrap();
    let panic = catch_unwind(AssertUnwindSafe(|| answer.select("a["))).unwrap_err();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(
        message.starts_with("the selector \"a[\" is malformed: "),
        "{message}"
    );
}

/// A test may hand its answers to other threads.
#[test]
fn answers_may_travel() {
    fn travels<T: Send + Sync>() {}
    travels::<pages::test::Client>();
    travels::<pages::test::Answer>();
    travels::<Element>();
    travels::<pages::test::ClientError>();
}
