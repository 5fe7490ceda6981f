//! What a page of another origin sends is refused: every combination of what browsers say, over raw sockets.

use crate::server::support::{Client, PATIENCE, Response, Running, runtime, serve};
use axum::routing::post;
use pages::prelude::*;
use server::Limits;
use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often something was changed.
static CHANGED: AtomicUsize = AtomicUsize::new(0);

#[page("/change", method = any)]
async fn change() -> &'static str {
    "changed"
}

/// Of one test alone.
#[page("/count", method = any)]
async fn count() -> &'static str {
    CHANGED.fetch_add(1, Ordering::SeqCst);
    "changed"
}

#[page("/hook", method = post, cross_origin)]
async fn hook() -> &'static str {
    "taken"
}

fn site() -> pages::Site {
    let api = axum::Router::new()
        .route("/api", post(async || "done").get(async || "read"))
        .route("/fallback", post(async || "done"));
    pages::Site::with(routes![change, count, hook])
        .mode(pages::Mode::Production)
        .beside(api)
        .trust_origins(["https://partner.example", "http://localhost:3000"])
}

fn running() -> Running {
    serve(Limits::default(), site().build().unwrap())
}

fn ask(client: &mut Client, method: &str, path: &str, fields: &[(&str, &str)]) -> Response {
    let mut request =
        format!("{method} {path} HTTP/1.1\r\nHost: example.com:8443\r\nContent-Length: 0\r\n");
    for (name, value) in fields {
        write!(request, "{name}: {value}\r\n").unwrap();
    }
    request.push_str("\r\n");
    client.send(&request);
    client.response_to(method)
}

/// What `Sec-Fetch-Site` may say, and whether it alone decides: `Some(passes)`.
const SITES: [(Option<&str>, Option<bool>); 8] = [
    (None, None),
    (Some(""), None),
    (Some("same-origin"), Some(true)),
    (Some("none"), Some(true)),
    (Some("same-site"), Some(false)),
    (Some("cross-site"), Some(false)),
    (Some("Same-Origin"), Some(false)),
    (Some("something-new"), Some(false)),
];

/// What `Origin` may say: whether it is this site's own (or none is told), and whether it is trusted.
const ORIGINS: [(Option<&str>, bool, bool); 14] = [
    (None, true, false),
    (Some(""), true, false),
    (Some("https://example.com:8443"), true, false),
    // The scheme isn't compared: a proxy may have taken off the TLS.
    (Some("http://example.com:8443"), true, false),
    (Some("null"), false, false),
    (Some("https://example.com"), false, false),
    (Some("https://example.com:8444"), false, false),
    (Some("https://www.example.com:8443"), false, false),
    (Some("https://evil.example"), false, false),
    (Some("https://example.com:8443@evil.example"), false, false),
    (Some("example.com:8443"), false, false),
    (Some("https://partner.example"), false, true),
    (Some("http://localhost:3000"), false, true),
    (Some("http://partner.example"), false, false),
];

#[test]
fn every_combination_of_site_and_origin() {
    let running = running();
    let mut client = running.connect();
    let mut passed = 0;
    for (site, decides) in SITES {
        for (origin, is_own, is_trusted) in ORIGINS {
            let mut fields = Vec::new();
            fields.extend(site.map(|site| ("Sec-Fetch-Site", site)));
            fields.extend(origin.map(|origin| ("Origin", origin)));
            let passes = match decides {
                Some(passes) => passes || is_trusted,
                None => is_own || is_trusted,
            };
            for method in ["POST", "PUT", "PATCH", "DELETE"] {
                let before = CHANGED.load(Ordering::SeqCst);
                let answer = ask(&mut client, method, "/count", &fields);
                let changed = CHANGED.load(Ordering::SeqCst) - before;
                let expected = if passes { (200, 1) } else { (403, 0) };
                assert_eq!((answer.status, changed), expected, "{method} {fields:?}");
            }
            for method in ["GET", "HEAD"] {
                let answer = ask(&mut client, method, "/count", &fields);
                assert_eq!(answer.status, 200, "{method} {fields:?}");
            }
            let answer = ask(&mut client, "POST", "/hook", &fields);
            assert_eq!(answer.status, 200, "a page may take all: {fields:?}");
            let answer = ask(&mut client, "POST", "/api", &fields);
            assert_eq!(
                answer.status,
                if passes { 200 } else { 403 },
                "beside: {fields:?}"
            );
            passed += usize::from(passes);
        }
    }
    assert_eq!(passed, 2 * 14 + 2 * 6 + 4 * 2, "each rule was met");
}

#[test]
fn a_connection_that_becomes_another_is_asked_for_by_its_own_pages() {
    let running = running();
    for path in ["/change", "/api"] {
        for (origin, passes) in [
            ("https://evil.example", false),
            ("null", false),
            ("https://example.com:8443", true),
            ("https://partner.example", true),
        ] {
            let fields = [
                ("Connection", "Upgrade"),
                ("Upgrade", "websocket"),
                ("Origin", origin),
            ];
            let answer = ask(&mut running.connect(), "GET", path, &fields);
            let expected = if passes { 200 } else { 403 };
            assert_eq!(answer.status, expected, "{path} {origin}");
        }
    }
}

#[test]
fn a_refusal_is_a_page_that_says_why_and_the_connection_goes_on() {
    let running = running();
    let mut client = running.connect();
    let fields = [
        ("Sec-Fetch-Site", "cross-site"),
        ("Origin", "https://evil.example\"<b>"),
    ];
    let answer = ask(&mut client, "POST", "/change", &fields);
    assert_eq!(answer.status, 403);
    assert_eq!(
        answer.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert!(answer.header("content-security-policy").is_some());
    assert!(answer.text().contains("page of another site"));
    assert!(
        !answer.text().contains("evil"),
        "what a stranger says isn't shown"
    );
    assert_eq!(ask(&mut client, "POST", "/change", &[]).status, 200);
}

#[test]
fn what_changes_nothing_is_answered_as_ever() {
    let running = running();
    let mut client = running.connect();
    let stranger = [("Sec-Fetch-Site", "cross-site")];
    for (method, path, status) in [
        ("POST", "/nowhere", 403),
        ("GET", "/nowhere", 404),
        ("POST", "/change/", 308),
        ("GET", "/hook", 405),
        ("OPTIONS", "/change", 204),
        ("GET", "/api", 200),
    ] {
        let answer = ask(&mut client, method, path, &stranger);
        assert_eq!(answer.status, status, "{method} {path}");
    }
}

#[test]
fn the_body_of_a_refused_request_is_no_request() {
    let running = running();
    let mut client = running.connect();
    let hidden = "GET /hook HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(format!(
        "POST /change HTTP/1.1\r\nHost: a\r\nOrigin: http://b\r\nContent-Length: {}\r\n\r\n{hidden}",
        hidden.len()
    ));
    assert_eq!(client.response().status, 403);
    client.send("GET /change HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    let rest = client.rest();
    assert!(
        rest.is_empty() || rest.starts_with("HTTP/1.1 200"),
        "{rest}"
    );
    assert!(!rest.contains("405"), "{rest}");
}

#[test]
fn http_2_names_its_host_in_the_target() {
    let running = running();
    runtime().block_on(async {
        let asked = async {
            let stream = tokio::net::TcpStream::connect(running.address)
                .await
                .unwrap();
            let (send, connection) = h2::client::handshake(stream).await.unwrap();
            tokio::spawn(async move {
                let _what_the_requests_see_counts = connection.await;
            });
            for (origin, site, status) in [
                (Some("https://example.com"), None, 200),
                (Some("https://example.com:444"), None, 403),
                (Some("https://evil.example"), None, 403),
                (Some("null"), None, 403),
                (None, Some("same-origin"), 200),
                (None, Some("cross-site"), 403),
                (Some("https://partner.example"), Some("cross-site"), 200),
                (None, None, 200),
            ] {
                let mut send = send.clone();
                std::future::poll_fn(|cx| send.poll_ready(cx))
                    .await
                    .unwrap();
                let mut request = http::Request::post("https://example.com/change");
                if let Some(origin) = origin {
                    request = request.header("origin", origin);
                }
                if let Some(site) = site {
                    request = request.header("sec-fetch-site", site);
                }
                let (response, _) = send.send_request(request.body(()).unwrap(), true).unwrap();
                let answer = response.await.unwrap();
                assert_eq!(answer.status(), status, "{origin:?} {site:?}");
            }
        };
        tokio::time::timeout(PATIENCE, asked)
            .await
            .expect("it goes on");
    });
}

#[test]
fn an_origin_that_can_never_match_is_a_mistake() {
    let site = site().trust_origins(["https://partner.example/", "https://Partner.example"]);
    let error = site.build().expect_err("two mistakes").to_string();
    assert!(error.contains("(2 to mend)"), "{error}");
    assert!(error.contains("browsers write the origin"), "{error}");
}

#[tokio::test]
async fn a_nested_site_is_asked_by_its_own_host() {
    let nested = pages::Site::with(routes![change]).router::<()>().unwrap();
    let client = pages::test::client(axum::Router::new().nest("/app", nested)).unwrap();
    let from = |origin: &'static str| client.post("/app/change").header("origin", origin);
    assert_eq!(from("http://localhost").await.unwrap().status(), 200);
    assert_eq!(from("http://elsewhere").await.unwrap().status(), 403);
}
