//! Paths: percent-encoding, UTF-8, slashes at the end, prefixes.

use super::Conformance;

#[test]
fn escapes_are_undone_once() {
    let site = Conformance::shared();
    for path in [
        "/foo%20bar%20baz",
        "/foo%20bar%20%62az",
        "/%66oo%20bar%20baz?x=1",
    ] {
        assert_eq!(site.text(path), "foo", "{path}");
    }
    for path in [
        "/foo+bar+baz",
        "/foo%2520bar%2520baz",
        "/foo%20bar",
        "/foo%20bar%20baz%20",
    ] {
        assert_eq!(site.status(path), 404, "{path}");
    }
    assert_eq!(site.text("/%68ello"), "Hello World!");
}

#[test]
fn arguments_are_text() {
    let site = Conformance::shared();
    for (raw, text) in [
        ("J%C3%A4mes", "Jämes"),
        ("%F0%9F%92%A1", "💡"),
        ("a%2Fb", "a/b"),
        ("a%2fb%2F", "a/b/"),
        ("100%25", "100%"),
        ("a+b", "a+b"),
        ("%3Cb%3E%26", "&lt;b&gt;&amp;"),
        ("a;b=c@d:e", "a;b=c@d:e"),
    ] {
        let path = format!("/house/hello-you/{raw}");
        assert_eq!(site.text(&path), format!("Hello there, {text}!"), "{raw}");
    }
}

#[test]
fn what_is_no_text_names_no_page() {
    let site = Conformance::shared();
    for raw in ["%FF", "%C3", "%", "%4", "%zz", "%C0%AF", "%00", "%ED%A0%80"] {
        let status = site.status(&format!("/house/hello-you/{raw}"));
        assert!(
            matches!(status, 400 | 404),
            "{raw} is answered with {status}"
        );
    }
    assert_eq!(site.text("/hello"), "Hello World!");
}

#[test]
fn a_slash_too_much_is_taken_away() {
    let site = Conformance::shared();
    for (from, to) in [
        ("/hello/", "/hello"),
        ("/hello/?a=1&b=%20", "/hello?a=1&b=%20"),
        ("/foo%20bar%20baz/", "/foo%20bar%20baz"),
        (
            "/house/hello-you/J%C3%A4mes/",
            "/house/hello-you/J%C3%A4mes",
        ),
    ] {
        let response = site.get(from);
        assert_eq!(response.status, 308, "{from}");
        assert_eq!(response.header("location"), Some(to));
        assert_eq!(site.status(to), 200, "{to}");
    }
    let posted = site.send("POST", "/echo/", "", "x");
    assert_eq!(
        (posted.status, posted.header("location")),
        (308, Some("/echo"))
    );
    for path in [
        "/nothing/",
        "/hello//",
        "//hello",
        "//hello/",
        "//example.org/hello/",
    ] {
        let response = site.get(path);
        let elsewhere = response
            .header("location")
            .is_some_and(|to| to.starts_with("//"));
        assert!(
            !elsewhere && response.status != 200,
            "{path}: {}",
            response.head
        );
    }
}

#[test]
fn dots_lead_nowhere() {
    let site = Conformance::shared();
    for path in [
        "/house/../hello",
        "/./hello",
        "/house/%2e%2e/hello",
        "/house/hello-you/..",
    ] {
        assert!(matches!(site.status(path), 400 | 404), "{path}");
    }
}

#[test]
fn a_prefix_takes_what_no_other_page_takes() {
    let site = Conformance::shared();
    for path in [
        "/pptest",
        "/pptest/fred",
        "/pptestasdf",
        "/pptest/fred/x?y=z",
        "/pptestasdf/more/of/it",
        "/pptest/exactly",
        "/pptest/longer",
    ] {
        let without_query = path.split('?').next().unwrap_or_default();
        assert_eq!(site.text(path), format!("got it: {without_query}"));
    }
    assert_eq!(site.text("/pptest/exact"), "exact: /pptest/exact");
    assert_eq!(
        site.text("/pptest/long/er/path"),
        "long: /pptest/long/er/path"
    );
    assert_eq!(
        site.send("POST", "/pptest/fred", "", "x").text(),
        "got it: /pptest/fred"
    );
    for path in ["/pptes", "/ppTest", "/x/pptest"] {
        assert_eq!(site.status(path), 404, "{path}");
    }
}
