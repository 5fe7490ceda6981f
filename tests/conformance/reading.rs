//! What a page says of a body that can't be read, under limits that a test can wait for.

use crate::server::support::{Client, ms, serve};
use axum::Form;
use axum::body::{Body, to_bytes};
use pages::Site;
use pages::prelude::*;
use server::Limits;

/// By an extractor.
#[page("/reading/form", method = post)]
async fn form(pairs: Form<Vec<(String, String)>>) -> String {
    pairs.len().to_string()
}

/// By the page itself.
#[page("/reading/body", method = post)]
async fn body(body: Body) -> pages::Result<String> {
    let bytes = to_bytes(body, usize::MAX).await?;
    Ok(bytes.len().to_string())
}

/// The status and the text of the answer to a body of which only the first part comes.
fn begin(path: &str, framed: &str, part: &str, then: impl FnOnce(&Client)) -> (u16, String) {
    let site = Site::with(routes![form, body]).build().unwrap();
    let limits = Limits {
        body: 100,
        body_pause: ms(150),
        ..Limits::default()
    };
    let server = serve(limits, site);
    let mut client = server.connect();
    client.send(format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         {framed}\r\n\r\n{part}"
    ));
    then(&client);
    let response = client.response();
    (response.status, response.text().to_owned())
}

const PATHS: [&str; 2] = ["/reading/form", "/reading/body"];

#[test]
fn what_comes_is_read() {
    for (path, text) in PATHS.into_iter().zip(["2", "7"]) {
        let answer = begin(path, "Content-Length: 7", "a=1&b=2", |_| ());
        assert_eq!(answer, (200, text.to_owned()), "{path}");
    }
}

#[test]
fn what_comes_too_slowly_is_a_timeout() {
    for path in PATHS {
        let (status, text) = begin(path, "Content-Length: 7", "a=1", |_| ());
        assert_eq!(status, 408, "{path}");
        assert!(text.contains("too slowly"), "{path}: {text}");
    }
}

#[test]
fn what_grows_too_large_is_refused() {
    let chunk = format!("65\r\n{}\r\n0\r\n\r\n", "a".repeat(101));
    for path in PATHS {
        let (status, text) = begin(path, "Transfer-Encoding: chunked", &chunk, |_| ());
        assert_eq!(status, 413, "{path}");
        assert!(text.contains("more than 100 bytes"), "{path}: {text}");
    }
}

#[test]
fn what_is_not_whole_or_no_chunk_is_bad() {
    for path in PATHS {
        let (status, text) = begin(path, "Content-Length: 7", "a=1", Client::finish);
        assert_eq!(status, 400, "{path}");
        assert!(text.contains("complete"), "{path}: {text}");
        let (status, text) = begin(path, "Transfer-Encoding: chunked", "1\r\naxx", |_| ());
        assert_eq!(status, 400, "{path}");
        assert!(text.contains("chunked"), "{path}: {text}");
    }
}
