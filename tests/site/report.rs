//! A long page arrives while it is made, and whoever goes away stops it.

use super::Site;
use super::exchange::{answer, get, send};
use std::io::Read;

#[test]
fn rows_come_before_the_page_is_done() {
    let site = Site::shared();
    let address = site.address();
    // So long a page isn't made, let alone sent, while its first rows are read.
    let request = format!("GET /report?rows=1000000 HTTP/1.1\r\nHost: {address}\r\n\r\n");
    let mut stream = send(address, &request);
    let mut first = Vec::new();
    while !first.windows(5).any(|bytes| bytes == b"</tr>") {
        let mut bytes = [0; 1024];
        let length = stream.read(&mut bytes).unwrap();
        assert_ne!(length, 0, "the page ended before its first row");
        first.extend_from_slice(&bytes[..length]);
    }
    let first = String::from_utf8_lossy(&first).to_lowercase();
    assert!(
        first.contains("\r\ntransfer-encoding: chunked\r\n"),
        "{first}"
    );
    assert!(first.len() < 64 * 1024);
    drop(stream);
    // The server goes on with others.
    assert_eq!(get(address, "/hello").status, 200);
}

#[test]
fn every_row_comes() {
    let site = Site::shared();
    let report = get(site.address(), "/report?rows=2500");
    let text = report.text();
    assert_eq!(text.matches("<section class=\"block\"").count(), 3);
    assert_eq!(text.matches("<tr><td").count(), 2500);
    assert!(text.contains("<td class=\"number\">2500</td><td>2<sup>2</sup> × 5<sup>4</sup></td>"));
    assert!(text.trim_end().ends_with("</html>"));
}

#[test]
fn a_head_is_all_that_is_asked_for() {
    let site = Site::shared();
    let address = site.address();
    let request = format!("HEAD /report HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let head = answer(send(address, &request));
    assert_eq!(head.status, 200);
    assert_eq!(
        head.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert!(head.body.is_empty());
}
