//! Redirects, followed as browsers follow them.

use super::site::client;
use pages::Method;

/// How a request with a body arrives after a redirect: method, type and body.
async fn arrives(status: u16, method: Method) -> String {
    let path = format!("/client/redirect/{status}?to=/client/echo");
    let answer = client()
        .request(method, &path)
        .header("content-type", "a/b")
        .header("x-test", "yes")
        .body("body")
        .await
        .unwrap();
    assert_eq!(answer.url(), "/client/echo");
    let text = answer.text();
    assert!(text.contains("x-test: yes\n"), "{text}");
    let method = text.split(' ').next().unwrap();
    let kind = text
        .lines()
        .find(|line| line.starts_with("content-type"))
        .unwrap();
    format!("{method} {kind} {}", text.lines().last().unwrap())
}

#[tokio::test]
async fn the_method_is_kept_or_becomes_get() {
    let kept = "content-type: a/b body";
    let dropped = "content-type: - ";
    for status in [301, 302] {
        assert_eq!(
            arrives(status, Method::POST).await,
            format!("GET {dropped}"),
            "{status}"
        );
        assert_eq!(
            arrives(status, Method::PUT).await,
            format!("PUT {kept}"),
            "{status}"
        );
    }
    assert_eq!(arrives(303, Method::POST).await, format!("GET {dropped}"));
    assert_eq!(arrives(303, Method::PUT).await, format!("GET {dropped}"));
    for status in [307, 308] {
        assert_eq!(
            arrives(status, Method::POST).await,
            format!("POST {kept}"),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_head_stays_one() {
    let answer = client()
        .request(Method::HEAD, "/client/redirect/303?to=/client")
        .await
        .unwrap()
        .assert_status(200);
    assert_eq!((answer.url().as_str(), answer.text()), ("/client", ""));
}

#[tokio::test]
async fn a_redirect_may_be_the_answer() {
    let answer = client()
        .get("/client/redirect/302?to=/client")
        .without_redirects()
        .await
        .unwrap()
        .assert_status(302);
    assert_eq!(
        (answer.header("location"), answer.url().as_str()),
        (Some("/client"), "/client/redirect/302?to=/client")
    );
    let client = client().without_redirects();
    assert_eq!(
        client
            .get("/client/redirect/307?to=/client")
            .await
            .unwrap()
            .status(),
        307
    );
}

#[tokio::test]
async fn a_redirect_to_another_site_is_the_answer() {
    let answer = client()
        .get("/client/redirect/302?to=https://example.org/x")
        .await
        .unwrap()
        .assert_status(302);
    assert_eq!(answer.header("location"), Some("https://example.org/x"));
}

#[tokio::test]
async fn a_fragment_goes_along() {
    let client = client();
    let answer = client
        .get("/client/redirect/303?to=/client/list#third")
        .await
        .unwrap();
    assert_eq!(answer.url(), "/client/list#third");
    let answer = client
        .get("/client/redirect/303?to=../list%23first#third")
        .await
        .unwrap();
    assert_eq!(answer.url(), "/client/list#first");
}

#[tokio::test]
async fn a_circle_ends() {
    let error = client().get("/client/circle").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "more than 20 redirects, the last to /client/circle"
    );
}

#[tokio::test]
async fn the_right_slash_is_found() {
    let answer = client()
        .get("/client/list/?from=5")
        .await
        .unwrap()
        .assert_status(200);
    assert_eq!(answer.url(), "/client/list?from=5");
}
