//! The headers that go with every page, and how a page or a site changes them.

use pages::prelude::*;
use pages::test::Answer;
use pages::{Site, StatusCode};

#[page("/plain")]
async fn plain() {
    html! { <p>"Plain."</p> }
}

#[page("/nonce")]
async fn nonce() {
    html! { <script nonce={request().nonce()}>"1"</script> }
}

#[page("/stream")]
async fn stream() {
    html! { <p>"First"</p> }
    pages::flush().await;
    assert!(
        response()
            .policy("img-src", "https://late.example")
            .is_err()
    );
    assert!(response().remove_header("referrer-policy").is_err());
    html! { <p>"Second"</p> }
}

#[page("/attribute/{host}", headers = [("referrer-policy", none), ("x-own", "1")], policy = [("img-src", "https://{host}"), ("frame-ancestors", "'none'")])]
async fn attribute(host: String) {
    html! { <p>{host}</p> }
}

#[page("/said")]
async fn said(#[query] sources: String) {
    response().policy("connect-src", sources)?;
    response().remove_header("content-security-policy-report-only")?;
    response().header("referrer-policy", "no-referrer")?;
    html! { <script nonce={request().nonce()}>"1"</script> }
}

#[page("/own")]
async fn own() {
    response().remove_header("content-security-policy")?;
    response().header("content-security-policy", "default-src *")?;
    html! { <p>"Own."</p> }
}

#[page("/added")]
async fn added() {
    response().remove_header("referrer-policy")?;
    response().append("referrer-policy", "no-referrer")?;
    response().append("referrer-policy", "same-origin")?;
    html! { <p>"Added."</p> }
}

#[page("/value", policy = [("sandbox", "")])]
async fn value() -> &'static str {
    "a text"
}

#[page("/none")]
async fn none() -> StatusCode {
    StatusCode::NO_CONTENT
}

fn site() -> Site {
    Site::with(routes![
        plain, nonce, stream, attribute, said, own, added, value, none
    ])
}

async fn ask(site: Site, path: &str) -> Answer {
    pages::test::client(site).unwrap().get(path).await.unwrap()
}

fn policy(answer: &Answer) -> &str {
    answer.header("content-security-policy").unwrap_or_default()
}

const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

#[tokio::test]
async fn every_page_has_them() {
    for path in ["/plain", "/value", "/stream", "/nowhere"] {
        let answer = ask(site(), path).await;
        assert_eq!(
            answer.header("x-content-type-options"),
            Some("nosniff"),
            "{path}"
        );
        assert_eq!(
            answer.header("referrer-policy"),
            Some("strict-origin-when-cross-origin"),
            "{path}"
        );
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            Some("same-origin-allow-popups"),
            "{path}"
        );
        assert!(policy(&answer).contains("frame-ancestors 'self'"), "{path}");
    }
    assert_eq!(policy(&ask(site(), "/plain").await), POLICY);
}

#[tokio::test]
async fn a_nonce_is_another_each_time_and_stands_in_the_policy_alone() {
    let (one, other) = (ask(site(), "/nonce").await, ask(site(), "/nonce").await);
    assert_ne!(policy(&one), policy(&other));
    for answer in [one, other] {
        let nonce = answer.select("script")[0].attr("nonce").unwrap().to_owned();
        let mark = format!(" 'nonce-{nonce}'");
        assert_eq!(policy(&answer).matches(&mark).count(), 2);
        assert_eq!(policy(&answer).replace(&mark, ""), POLICY);
    }
}

#[tokio::test]
async fn the_attribute_changes_them() {
    let answer = ask(site(), "/attribute/a.example").await;
    assert_eq!(answer.header("referrer-policy"), None);
    assert_eq!(answer.header("x-own"), Some("1"));
    assert!(policy(&answer).contains("; img-src 'self' data: https://a.example; "));
    assert!(policy(&answer).ends_with("; frame-ancestors 'none'"));
    // A value of a stranger's stays within its directive.
    let answer = ask(site(), "/attribute/a;script-src *").await;
    assert_eq!(answer.status(), 500);
    assert!(!policy(&answer).contains('*'));
    let answer = ask(site(), "/value").await;
    assert!(policy(&answer).ends_with("; sandbox"));
}

#[tokio::test]
async fn a_page_says_what_it_needs() {
    let answer = ask(site(), "/said?sources=https://a.example+wss://a.example").await;
    assert!(policy(&answer).ends_with("; connect-src 'self' https://a.example wss://a.example"));
    assert_eq!(policy(&answer).matches("'nonce-").count(), 2);
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    let answer = ask(site(), "/said?sources=a,default-src").await;
    assert_eq!(answer.status(), 500);
    let answer = ask(site(), "/own").await;
    assert_eq!(policy(&answer), "default-src *");
    let answer = ask(site(), "/added").await;
    let added: Vec<_> = answer.headers().get_all("referrer-policy").iter().collect();
    assert_eq!(added, ["no-referrer", "same-origin"]);
    assert_eq!(
        policy(&ask(site(), "/plain").await),
        POLICY,
        "the others aren't changed"
    );
}

#[tokio::test]
async fn a_site_changes_them_for_all_of_its_pages() {
    let site = || {
        site()
            .policy("font-src", "https://fonts.example")
            .header("Strict-Transport-Security", "max-age=63072000")
            .header("referrer-policy", "same-origin")
            .without_header("cross-origin-opener-policy")
    };
    for path in ["/plain", "/nonce", "/stream", "/nowhere"] {
        let answer = ask(site(), path).await;
        assert!(
            policy(&answer).ends_with("; font-src 'self' https://fonts.example"),
            "{path}"
        );
        assert_eq!(
            answer.header("strict-transport-security"),
            Some("max-age=63072000")
        );
        assert_eq!(
            answer.header("referrer-policy"),
            Some("same-origin"),
            "{path}"
        );
        assert_eq!(answer.header("cross-origin-opener-policy"), None, "{path}");
    }
    let answer = ask(site(), "/attribute/a.example").await;
    assert!(policy(&answer).contains("https://a.example;"));
    assert!(policy(&answer).contains("https://fonts.example"));
    let wrong = site()
        .policy("img-src", "a; b")
        .header("content-length", "1")
        .header("content-type", "text/plain")
        .header("x", "1\r\n2");
    let error = wrong.build().expect_err("four mistakes").to_string();
    assert!(error.contains("(4 to mend)"), "{error}");
}

#[tokio::test]
async fn an_answer_without_content_has_no_policy() {
    let answer = ask(site(), "/none").await;
    assert_eq!(answer.status(), 204);
    assert_eq!(answer.header("content-security-policy"), None);
}
