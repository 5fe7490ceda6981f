//! Names and values, from the address, the body, and both.

use super::Conformance;
use serde_json::{Value, json};

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

fn ask(method: &str, path: &str, fields: &str, body: &str) -> Value {
    let response = Conformance::shared().send(method, path, fields, body);
    assert_eq!(response.status, 200, "{method} {path}");
    assert_eq!(response.header("content-type"), Some("application/json"));
    serde_json::from_str(response.text()).unwrap()
}

#[test]
fn pairs_keep_their_order_and_repeat() {
    for (query, pairs) in [
        ("", json!([])),
        ("a&b=&c=4", json!([["a", ""], ["b", ""], ["c", "4"]])),
        ("a=1&b=2&a=3", json!([["a", "1"], ["b", "2"], ["a", "3"]])),
        ("&&a=1&", json!([["a", "1"]])),
        ("=x", json!([["", "x"]])),
        ("a=b=c", json!([["a", "b=c"]])),
        ("bar=+&foo=%2B", json!([["bar", " "], ["foo", "+"]])),
        ("b+ar=+%2b&foo=+%2b", json!([["b ar", " +"], ["foo", " +"]])),
        ("%C3%A4=%E2%82%AC", json!([["ä", "€"]])),
        (
            "a=%25&b=%&c=%zz",
            json!([["a", "%"], ["b", "%"], ["c", "%zz"]]),
        ),
        ("a=%0A%00", json!([["a", "\n\0"]])),
    ] {
        assert_eq!(
            ask("GET", &format!("/query-uri?{query}"), "", ""),
            pairs,
            "{query}"
        );
        assert_eq!(
            ask("GET", &format!("/query-both?{query}"), "", ""),
            pairs,
            "{query}"
        );
        assert_eq!(ask("POST", "/query-post", FORM, query), pairs, "{query}");
        assert_eq!(ask("PUT", "/query-both", FORM, query), pairs, "{query}");
    }
    assert_eq!(ask("GET", "/query-uri", "", ""), json!([]));
}

#[test]
fn the_address_comes_before_the_body() {
    let path = "?first=joe&x=1";
    let both = json!([["first", "joe"], ["x", "1"], ["last", "smith"], ["x", "2"]]);
    assert_eq!(
        ask(
            "POST",
            &format!("/query-both{path}"),
            FORM,
            "last=smith&x=2"
        ),
        both
    );
    let uri = json!([["first", "joe"], ["x", "1"]]);
    assert_eq!(
        ask("POST", &format!("/query-uri{path}"), FORM, "last=smith&x=2"),
        uri
    );
    let post = json!([["last", "smith"], ["x", "2"]]);
    assert_eq!(
        ask(
            "POST",
            &format!("/query-post{path}"),
            FORM,
            "last=smith&x=2"
        ),
        post
    );
}

#[test]
fn a_body_counts_where_it_is_a_form() {
    for (method, kind, counts) in [
        ("POST", "application/x-www-form-urlencoded", true),
        (
            "PATCH",
            "Application/X-WWW-Form-Urlencoded; charset=utf-8",
            true,
        ),
        ("POST", "text/plain", false),
        ("POST", "application/x-www-form-urlencoded-not", false),
        ("GET", "application/x-www-form-urlencoded", false),
        ("DELETE", "application/x-www-form-urlencoded", false),
    ] {
        let pairs = ask(
            method,
            "/query-post",
            &format!("Content-Type: {kind}\r\n"),
            "a=1",
        );
        let expected = if counts {
            json!([["a", "1"]])
        } else {
            json!([])
        };
        assert_eq!(pairs, expected, "{method} {kind}");
    }
}

#[test]
fn every_byte_survives() {
    let all = (0..=255_u8).fold(String::new(), |all, byte| format!("{all}%{byte:02X}"));
    let latin = ask("GET", &format!("/query-uri?x={all}"), "", "");
    let text = latin[0][1].as_str().unwrap();
    assert!(text.starts_with(&(0..=127_u8).map(char::from).collect::<String>()));
    // What is no UTF-8 is told by the sign for that, and nothing behind it is lost.
    assert_eq!(text.chars().filter(|c| *c == '\u{FFFD}').count(), 128);
}
