//! Cookies that are set, and cookies that come back.

use super::Conformance;
use serde_json::{Value, json};

fn verify(fields: &str) -> Value {
    let response = Conformance::shared().send("GET", "/cookieverify", fields, "");
    assert_eq!(response.status, 200, "{}", response.head);
    serde_json::from_str(response.text()).unwrap()
}

/// The `Set-Cookie` fields of a head: name and value, and what follows.
fn set(head: &str) -> Vec<(&str, &str)> {
    head.lines()
        .filter_map(|line| line.strip_prefix("set-cookie: "))
        .map(|cookie| cookie.split_once("; ").unwrap_or((cookie, "")))
        .collect()
}

#[test]
fn four_cookies_are_set() {
    let response = Conformance::shared().get("/cookietest");
    let cookies = set(&response.head);
    let never = "Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax";
    assert_eq!(
        cookies[..3],
        [
            ("froba=vala", never),
            ("frob2=val2", never),
            ("frob3-loooooooooooooong=val3-loooooooooooooong", never),
        ]
    );
    let (time, attributes) = cookies[3];
    let time = time.strip_prefix("the%20time=").unwrap();
    assert!(time.parse::<u64>().unwrap() > 1_700_000_000);
    assert_eq!(
        attributes,
        "Path=/cookieverify; Max-Age=1200; HttpOnly; SameSite=Lax"
    );
    assert_eq!(cookies.len(), 4);
}

#[test]
fn cookies_come_back() {
    let response = Conformance::shared().get("/cookietest");
    let back: Vec<&str> = set(&response.head).iter().map(|(pair, _)| *pair).collect();
    let found = verify(&format!("Cookie: {}\r\n", back.join("; ")));
    assert_eq!(found[0], json!(["froba", "vala"]));
    assert_eq!(found[1], json!(["frob2", "val2"]));
    assert_eq!(found[3][0], "the time");
}

#[test]
fn whatever_comes_is_read() {
    assert_eq!(verify(""), json!([]));
    assert_eq!(verify("Cookie: raw=ä\r\n"), json!([["raw", "ä"]]));
    assert_eq!(
        verify("Cookie: a=1; a=2;b=x=y; flag; =v; c=%C3%A4%3B\r\nCookie: d=\r\n"),
        json!([
            ["a", "1"],
            ["a", "2"],
            ["b", "x=y"],
            ["flag", ""],
            ["", "v"],
            ["c", "ä;"],
            ["d", ""]
        ])
    );
}

#[test]
fn a_large_cookie_survives() {
    let value = "x".repeat(10_000);
    assert_eq!(
        verify(&format!("Cookie: big={value}\r\n")),
        json!([["big", value]])
    );
}
