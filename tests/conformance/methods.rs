//! Methods: `HEAD`, `OPTIONS`, and those that a page doesn't know.

use super::Conformance;
use pages_tests::judge::well_formed;

#[test]
fn a_head_is_that_of_the_page() {
    let site = Conformance::shared();
    for path in [
        "/hello",
        "/hello2",
        "/dum6",
        "/h/void",
        "/status?code=404",
        "/nothing",
        "/house/name",
    ] {
        let mut client = site.connect();
        client.send(format!("HEAD {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        let head = client.response_to("HEAD");
        // On the same connection: had a body come, this would be it.
        client.send(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        let page = client.response();
        assert_eq!(head.status, page.status, "{path}");
        for name in ["content-type", "content-length", "testhead", "location"] {
            assert_eq!(head.header(name), page.header(name), "{name} of {path}");
        }
    }
}

#[test]
fn options_say_what_may_be_asked() {
    let site = Conformance::shared();
    for (path, allow) in [
        ("/hello", "GET, HEAD, OPTIONS"),
        ("/charcount", "GET, HEAD, POST, OPTIONS"),
        ("/echo", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"),
    ] {
        let response = site.send("OPTIONS", path, "", "");
        assert_eq!(response.status, 204, "{path}");
        assert_eq!(response.header("allow"), Some(allow));
    }
    assert_eq!(site.send("OPTIONS", "/nothing", "", "").status, 404);
}

#[test]
fn a_method_that_a_page_does_not_know_is_refused() {
    let site = Conformance::shared();
    for method in ["POST", "PUT", "DELETE", "PURGE"] {
        let response = site.send(method, "/hello", "", "");
        assert_eq!(response.status, 405, "{method}");
        assert_eq!(response.header("allow"), Some("GET, HEAD, OPTIONS"));
        well_formed(response.text());
    }
    assert_eq!(site.send("PUT", "/charcount", "", "").status, 405);
    assert_eq!(site.send("POST", "/nothing", "", "").status, 404);
}

/// A body that nobody reads doesn't become the next request.
#[test]
fn a_refused_body_leaves_the_connection_clean() {
    let site = Conformance::shared();
    let mut client = site.connect();
    let hidden = "GET /count-peek HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.send(super::running::with_body("POST", "/hello", "", hidden));
    assert_eq!(client.response().status, 405);
    if client.try_send("GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n") {
        let rest = client.rest();
        assert!(rest.is_empty() || rest.ends_with("Hello World!"), "{rest}");
        assert!(rest.matches("HTTP/1.1 ").count() <= 1, "{rest}");
    }
}
