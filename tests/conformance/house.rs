//! What the manual and the tests of :house show.

use super::Conformance;
use pages_tests::judge::well_formed;

#[test]
fn greetings() {
    let site = Conformance::shared();
    let hello = site.get("/house/hello-world");
    assert_eq!(hello.text(), "Hello world!");
    assert_eq!(
        hello.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
    assert_eq!(
        hello.header("cache-control"),
        Some("no-cache, no-store, must-revalidate")
    );
    assert_eq!(hello.header("access-control-allow-origin"), Some("*"));
    assert_eq!(
        hello.header("access-control-allow-headers"),
        Some("Content-Type")
    );
    let you = site.get("/house/hello-you/James");
    assert_eq!(you.text(), "Hello there, James!");
    assert_eq!(you.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(
        site.text("/house/hello-you/%3Ci%3E"),
        "Hello there, &lt;i&gt;!"
    );
    for method in ["GET", "POST", "PUT"] {
        assert_eq!(site.send(method, "/house/test", "", "").text(), "Hello!");
    }
}

/// Paths are exact: case and empty segments count.
#[test]
fn paths_are_exact() {
    let site = Conformance::shared();
    for path in [
        "/house/HELLO-WORLD",
        "/house//hello-world",
        "/House/hello-world",
        "/house/hello-you",
    ] {
        assert_eq!(site.status(path), 404, "{path}");
    }
}

#[test]
fn restrictions_hold() {
    let site = Conformance::shared();
    for (foo, status) in [
        (2, 200),
        (4, 200),
        (64, 200),
        (3, 400),
        (0, 400),
        (66, 400),
        (-2, 400),
    ] {
        assert_eq!(
            site.status(&format!("/house/restricted?foo={foo}")),
            status,
            "{foo}"
        );
        assert_eq!(
            site.status(&format!("/house/restricted/{foo}")),
            status,
            "{foo}"
        );
    }
    assert_eq!(site.text("/house/restricted?foo=4"), "4");
    // What is no number at all can't name a page where it stands in the path.
    for (path, status) in [
        ("/house/restricted", 400),
        ("/house/restricted?foo=x", 400),
        ("/house/restricted?foo=4&foo=4", 400),
        ("/house/restricted/x", 404),
    ] {
        assert_eq!(site.status(path), status, "{path}");
    }
}

/// All that is wrong is told at once, and nothing of it is markup.
#[test]
fn a_refusal_says_why() {
    let site = Conformance::shared();
    let response = site.get("/house/handler?foo=%3Cb%3E&bar=%3Ci%3E");
    assert_eq!(response.status, 400);
    assert_eq!(
        response.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let text = response.text();
    well_formed(text);
    for word in ["foo", "bar", "&lt;b&gt;", "&lt;i&gt;", "must be"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    assert!(!text.contains("<b>") && !text.contains("<i>"));
    assert_eq!(
        site.text("/house/handler?foo=%7B%22a%22:[1]%7D&bar=-7"),
        "{\"a\":[1]} -7"
    );
}

#[test]
fn parameters_come_from_the_body_or_the_query() {
    let site = Conformance::shared();
    let parameters = "num=1&key=test&num-list=%5B1%2C2%2C3%2C4%2C5%5D";
    assert_eq!(
        site.post_form("/house/arg-test", parameters).text(),
        "1 :TEST (1 2 3 4 5)"
    );
    assert_eq!(
        site.text(&format!("/house/arg-test?{parameters}")),
        "1 :TEST (1 2 3 4 5)"
    );
    let list = "%5B%22one%22%2C%22two%22%2C%22three%22%5D";
    let two = site.post_form(
        "/house/arg-test-two",
        &format!("a=test&b=blah&key-list={list}&json={list}"),
    );
    assert_eq!(
        two.text(),
        "\"test\" \"blah\" (:ONE :TWO :THREE) (\"one\" \"two\" \"three\")"
    );
    for body in [
        "",
        "num=x&key=a&num-list=[]",
        "num=1&key=a&num-list=[1,x]",
        "num=1&key=a",
    ] {
        assert_eq!(
            site.post_form("/house/arg-test", body).status,
            400,
            "{body}"
        );
    }
    let none = site.send("POST", "/house/arg-test-two", "", "");
    assert_eq!(none.status, 400);
    assert!(
        none.text().contains("The parameter a is missing."),
        "{}",
        none.text()
    );
}

/// An object is as good as a form.
#[test]
fn parameters_come_as_json() {
    let site = Conformance::shared();
    let ask = |kind: &str, body: &str| {
        let kind = format!("Content-Type: {kind}\r\n");
        site.send("POST", "/house/arg-test?key=other", &kind, body)
    };
    let body = r#"{"num": 1, "key": "test", "num-list": [1, 2, 3]}"#;
    assert_eq!(ask("application/json", body).text(), "1 :TEST (1 2 3)");
    let body = r#"{"num": "7", "num-list": []}"#;
    assert_eq!(ask("application/json", body).text(), "7 :OTHER NIL");
    for (kind, body) in [
        ("text/plain", body),
        ("application/json", "[1]"),
        ("application/json", "{"),
        ("application/json", ""),
        ("application/json", r#"{"num": {}, "num-list": []}"#),
    ] {
        let refused = ask(kind, body);
        assert_eq!(refused.status, 400, "{kind} {body}");
        well_formed(refused.text());
    }
}

#[test]
fn an_id_becomes_what_it_names() {
    let site = Conformance::shared();
    for path in ["/house/games/1", "/house/play?foo=1"] {
        let game = site.get(path);
        assert_eq!(
            game.header("content-type"),
            Some("application/json; charset=utf-8")
        );
        assert_eq!(game.text(), r#"{"id":1,"name":"Chess","players":2}"#);
    }
    assert_eq!(site.status("/house/games/4"), 404);
    assert_eq!(site.status("/house/games/x"), 404);
    assert_eq!(site.status("/house/play?foo=4"), 400);
}

#[test]
fn redirects_for_good_and_for_now() {
    let site = Conformance::shared();
    for (path, status, to) in [
        ("/house/name", 301, "/static/name.html"),
        ("/house/name-for-now", 307, "/static/name.html"),
    ] {
        let response = site.get(path);
        assert_eq!(response.status, status);
        assert_eq!(response.header("location"), Some(to));
        assert_eq!(
            response.header("content-type"),
            Some("text/plain; charset=utf-8")
        );
        assert_eq!(response.text(), "Resource moved...");
    }
    let closed = site.get("/house/door");
    assert_eq!(
        (closed.status, closed.header("location")),
        (307, Some("/house/name"))
    );
    assert_eq!(site.text("/house/door?open=true"), "Come in.");
}
