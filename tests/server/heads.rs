//! Heads of HTTP/1: what is answered, what is refused and ends the connection.

use super::site::site;
use super::support::{Client, Running, get, serve};
use server::Limits;

fn running() -> Running {
    serve(Limits::default(), site())
}

/// The statuses of all answers to these bytes, on a connection that isn't closed by us.
fn statuses(server: &Running, bytes: &str) -> Vec<u16> {
    let mut client = server.connect();
    client.send(bytes);
    client.finish();
    let text = client.rest();
    // Texts of refusals name the protocol, too, but no status behind it.
    text.split("HTTP/1.")
        .filter_map(|answer| answer.get(2..5)?.parse().ok())
        .collect()
}

/// What another reader might take for a second request.
const SMUGGLED: &str = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

#[test]
fn a_request_without_a_valid_host_is_refused() {
    let server = running();
    for fields in [
        "",
        "Host:\r\n",
        "Host: a\r\nHost: a\r\n",
        "Host: a\r\nHost: b\r\n",
        "Host: a b\r\n",
        "Host: a/b\r\n",
        "Host: user@a\r\n",
        "Host: a:port\r\n",
        "Host: [::1\r\n",
        "Host : a\r\n",
        "Host: a, b\r\n",
    ] {
        let bytes = format!("GET / HTTP/1.1\r\n{fields}\r\n{SMUGGLED}");
        assert_eq!(statuses(&server, &bytes), [400], "{fields:?}");
    }
    assert_eq!(
        statuses(&server, "GET / HTTP/1.1\r\nHost: a:80\r\n\r\n"),
        [200]
    );
    assert_eq!(
        statuses(&server, "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n"),
        [200]
    );
}

#[test]
fn http_1_0_needs_no_host_and_closes() {
    let server = running();
    let mut client = server.connect();
    client.send("GET / HTTP/1.0\r\n\r\n");
    let answer = client.rest();
    assert!(answer.starts_with("HTTP/1.0 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nhello"), "{answer}");
    // An unknown length is known by the end of the connection.
    let answer = server.ask("GET /drip/2/1 HTTP/1.0\r\n\r\n");
    assert!(answer.ends_with("\r\n\r\ndropdrop"), "{answer}");
    assert!(!answer.contains("chunked"), "{answer}");
    let mut client = server.connect();
    for _ in 0..2 {
        client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        assert_eq!(client.response().text(), "hello");
    }
}

#[test]
fn a_connection_is_kept() {
    let server = running();
    let mut client = server.connect();
    for _ in 0..3 {
        client.send(get("/"));
        let response = client.response();
        assert_eq!((response.status, response.text()), (200, "hello"));
        assert!(response.header("date").is_some());
        assert_eq!(response.header("server"), None);
    }
    client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assert!(client.rest().ends_with("hello"));
}

#[test]
fn requests_are_answered_in_their_order() {
    let server = running();
    let mut client = server.connect();
    let all = [
        get("/after/50"),
        get("/"),
        get("/nothing"),
        get("/empty"),
        get("/peer"),
    ]
    .concat();
    client.send(&all);
    let responses: Vec<_> = (0..5).map(|_| client.response()).collect();
    let statuses: Vec<_> = responses.iter().map(|response| response.status).collect();
    assert_eq!(statuses, [200, 200, 404, 204, 200]);
    assert_eq!(responses[0].text(), "at last");
    assert!(responses[4].text().ends_with(&server.address.to_string()));
    // Byte by byte it is the same.
    for byte in [get("/"), get("/empty")].concat().as_bytes() {
        client.send([*byte]);
    }
    assert_eq!(client.response().status, 200);
    assert_eq!(client.response().status, 204);
}

#[test]
fn two_readings_are_none() {
    let server = running();
    for head in [
        // Ends of lines.
        "GET / HTTP/1.1\nHost: a\n\n",
        "GET / HTTP/1.1\r\nHost: a\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n\n",
        "GET / HTTP/1.1\r\nHost: a\rX: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n z\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: y\0z\r\n\r\n",
        // Spaces.
        "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1 \r\nHost: a\r\n\r\n",
        "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX y: z\r\n\r\n",
        // Lengths.
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde",
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\nabcde",
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nabcde",
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ] {
        let bytes = format!("{head}{SMUGGLED}");
        assert_eq!(statuses(&server, &bytes), [400], "{head:?}");
    }
    let other = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n";
    assert_eq!(statuses(&server, other), [501]);
}

#[test]
fn other_versions_are_not_supported() {
    let server = running();
    for version in ["HTTP/1.2", "HTTP/2.0", "HTTP/3.0", "HTTP/0.9"] {
        let bytes = format!("GET / {version}\r\nHost: a\r\n\r\n");
        assert_eq!(statuses(&server, &bytes), [505], "{version}");
    }
    assert_eq!(statuses(&server, "GET /\r\n\r\n"), [400]);
    assert_eq!(
        statuses(&server, "\x16\x03\x01\x02\x00\x01\r\n\r\n"),
        [400],
        "TLS on a plain port"
    );
}

#[test]
fn another_protocol_is_refused_at_once() {
    let server = running();
    let mut client = server.connect();
    client.send([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]); // a client of TLS begins, and waits
    assert_eq!(client.response().status, 400);
    assert!(client.is_closed_silently());
}

#[test]
fn what_was_asked_before_a_refusal_is_answered() {
    let server = running();
    let bytes = format!(
        "{}{}GET / HTTP/1.1\r\n\r\n{SMUGGLED}",
        get("/after/30"),
        get("/empty")
    );
    assert_eq!(statuses(&server, &bytes), [200, 204, 400]);
}

#[test]
fn a_refusal_says_why_and_closes() {
    let server = running();
    let mut client = server.connect();
    client.send("GET / HTTP/1.1\r\n\r\n");
    let response = client.response();
    assert_eq!(response.text(), "The request has no Host.\n");
    assert_eq!(response.header("connection"), Some("close"));
    assert!(client.is_closed_silently());
    let answer = server.ask("HEAD / HTTP/1.1\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "HEAD has no body: {answer}");
}

#[test]
fn half_a_request_is_refused_and_nothing_is_nothing() {
    let server = running();
    assert_eq!(statuses(&server, "GET / HTTP/1.1\r\nHost: a\r\n"), [400]);
    assert_eq!(statuses(&server, "G"), [400]);
    assert_eq!(statuses(&server, "PRI * HTTP/2"), [400]);
    assert_eq!(statuses(&server, ""), [0; 0]);
    assert_eq!(statuses(&server, "\r\n"), [0; 0]);
}

#[test]
fn an_empty_line_before_a_request_is_passed_over() {
    let server = running();
    assert_eq!(statuses(&server, &format!("\r\n{}", get("/empty"))), [204]);
    let after_body = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\na\r\n";
    let bytes = format!("{after_body}{}", get("/empty"));
    assert_eq!(statuses(&server, &bytes), [200, 204]);
}

#[test]
fn limits_of_heads_have_their_statuses() {
    let limits = Limits {
        head_size: 2_000,
        headers: 10,
        target: 1_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let target = format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(1_000));
    assert_eq!(statuses(&server, &target), [414]);
    let endless = format!("GET /{}", "a".repeat(1_500));
    assert_eq!(statuses(&server, &endless), [414]);
    let size = format!(
        "GET / HTTP/1.1\r\nHost: a\r\nX: {}\r\n\r\n",
        "a".repeat(2_000)
    );
    assert_eq!(statuses(&server, &size), [431]);
    let endless = format!("GET / HTTP/1.1\r\nHost: a\r\nX: {}", "a".repeat(100_000));
    assert_eq!(statuses(&server, &endless), [431]);
    let count = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "X: a\r\n".repeat(10));
    assert_eq!(statuses(&server, &count), [431]);
    let most = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "X: a\r\n".repeat(9));
    assert_eq!(statuses(&server, &most), [200]);
    let most = format!("GET /?{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(998));
    assert_eq!(statuses(&server, &most), [200]);
}

#[test]
fn large_limits_hold_in_every_layer() {
    let limits = Limits {
        head_size: 1_000_000,
        headers: 5_000,
        target: 60_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let target = "a".repeat(59_000);
    let fields = format!("X: {}\r\n", "a".repeat(100)).repeat(4_000);
    let bytes = format!("GET /?{target} HTTP/1.1\r\nHost: a\r\n{fields}\r\n");
    assert_eq!(statuses(&server, &bytes), [200]);
}

#[test]
fn another_protocol_begins_with_the_response() {
    let server = running();
    let head =
        "GET /upgrade HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: capitals\r\n\r\n";
    let mut client = server.connect();
    // The first bytes of the other protocol come with the request, and look like nothing.
    client.send(format!("{head}\n\r\0ab"));
    assert_eq!(client.response().status, 101);
    assert_eq!(client.until("B"), b"\n\r\0AB");
    client.send("more");
    assert_eq!(client.until("E"), b"MORE");
    // Who asks for another protocol and doesn't get it goes on with this one.
    let mut client = server.connect();
    let refused = "GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: capitals\r\n\r\n";
    client.send(format!("{refused}{refused}"));
    assert_eq!(client.response().text(), "hello");
    assert_eq!(client.response().text(), "hello");
    client.send(get("/empty"));
    assert_eq!(client.response().status, 204);
}

#[test]
fn several_clients_do_not_wait_for_each_other() {
    let server = running();
    let mut clients: Vec<Client> = (0..50).map(|_| server.connect()).collect();
    for client in clients.iter_mut().rev() {
        client.send(get("/peer"));
        let address = client.stream().local_addr().unwrap();
        let text = client.response().text().to_owned();
        assert_eq!(text, format!("{address} {}", server.address));
    }
}
