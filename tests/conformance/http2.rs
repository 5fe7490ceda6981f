//! The same pages by HTTP/2: side by side on one connection, with trailers, and cancelled one by one.

use super::Conformance;
use crate::server::support::{PATIENCE, runtime};
use bytes::Bytes;
use h2::client::SendRequest;
use h2::{Reason, RecvStream};
use http::{HeaderMap, Request, Response};
use std::future::poll_fn;
use std::time::Duration;

fn run(test: impl Future<Output = ()>) {
    runtime().block_on(async {
        let test = tokio::time::timeout(PATIENCE, test);
        test.await.expect("it goes on");
    });
}

async fn connect(site: &Conformance) -> SendRequest<Bytes> {
    let stream = tokio::net::TcpStream::connect(site.address())
        .await
        .unwrap();
    let (send, connection) = h2::client::handshake(stream).await.unwrap();
    tokio::spawn(async move {
        let _what_the_requests_see_counts = connection.await;
    });
    send
}

async fn begin(
    send: &SendRequest<Bytes>,
    path: &str,
    body: &str,
) -> Result<Response<RecvStream>, h2::Error> {
    let mut send = send.clone();
    poll_fn(|cx| send.poll_ready(cx)).await.unwrap();
    let request = Request::post(format!("http://localhost{path}")).body(());
    let (response, mut stream) = send.send_request(request.unwrap(), body.is_empty())?;
    if !body.is_empty() {
        // Who answers without reading the body may end the stream before.
        let _the_answer_counts = stream.send_data(Bytes::copy_from_slice(body.as_bytes()), true);
    }
    response.await
}

/// Status, body, and what stands behind it.
async fn ask(send: &SendRequest<Bytes>, path: &str, body: &str) -> (u16, String, HeaderMap) {
    let response = begin(send, path, body).await.unwrap();
    let status = response.status().as_u16();
    let mut incoming = response.into_body();
    let mut bytes = Vec::new();
    while let Some(data) = incoming.data().await {
        let data = data.unwrap();
        incoming
            .flow_control()
            .release_capacity(data.len())
            .unwrap();
        bytes.extend_from_slice(&data);
    }
    let behind = incoming.trailers().await.unwrap().unwrap_or_default();
    (status, String::from_utf8(bytes).unwrap(), behind)
}

#[test]
fn pages_answer_side_by_side() {
    let site = Conformance::shared();
    run(async {
        let send = connect(&site).await;
        let slow = tokio::spawn({
            let send = send.clone();
            async move { ask(&send, "/deferred?s=0.3", "").await }
        });
        let body = "0123456789".repeat(3_000);
        let (status, text, _) = ask(&send, "/echo", &body).await;
        assert_eq!(status, 200);
        assert!(text == body);
        assert_eq!(ask(&send, "/hello", "").await.0, 405);
        assert_eq!(ask(&send, "/nothing", "").await.0, 404);
        assert_eq!(slow.await.unwrap().1, "deferred");
        let uri = ask(&send, "/request-uri?a=b", "").await.1;
        assert_eq!(uri, "http://localhost/request-uri?a=b");
    });
}

#[test]
fn trailers_are_part_of_the_protocol() {
    let site = Conformance::shared();
    run(async {
        let send = connect(&site).await;
        let (_, text, behind) = ask(&send, "/trailer", "").await;
        assert_eq!(text, "foo the bar");
        assert_eq!(behind["x-trailer-test"], "trailer test");
    });
}

/// A stream that is reset ends its page, and no other. A site of its own, so that nobody else counts.
#[test]
fn who_resets_a_stream_ends_its_page() {
    let site = Conformance::start();
    run(async {
        let send = connect(&site).await;
        let (mut first, mut second) = (endless(&send).await, endless(&send).await);
        first.data().await.unwrap().unwrap();
        drop(first);
        while ask(&send, "/endless-count", "").await.1 != "2 1" {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        second.data().await.unwrap().unwrap();
        drop(second);
        while ask(&send, "/endless-count", "").await.1 != "2 2" {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
}

async fn endless(send: &SendRequest<Bytes>) -> RecvStream {
    begin(send, "/endless", "").await.unwrap().into_body()
}

/// How a page ends that is half sent: `None` when it just ends. What was sent before the failure may be lost with it.
async fn failure(send: &SendRequest<Bytes>, path: &str) -> Option<Reason> {
    let mut body = match begin(send, path, "").await {
        Ok(response) => response.into_body(),
        Err(error) => return error.reason(),
    };
    while let Some(data) = body.data().await {
        match data {
            Ok(data) => body.flow_control().release_capacity(data.len()).unwrap(),
            Err(error) => return error.reason(),
        }
    }
    None
}

#[test]
fn a_cut_is_told_from_an_end() {
    let site = Conformance::shared();
    run(async {
        let send = connect(&site).await;
        for _ in 0..20 {
            for path in ["/error-after", "/panic-after"] {
                assert_eq!(
                    failure(&send, path).await,
                    Some(Reason::INTERNAL_ERROR),
                    "{path}"
                );
            }
        }
        // The other streams of the connection go on.
        assert_eq!(ask(&send, "/echo-len", "abc").await.1, "3");
    });
}
