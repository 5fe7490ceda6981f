//! The longest that a request and its response may take in all, however steadily they go on.

use super::site::site;
use super::support::{Client, PATIENCE, get, get_last, ms, post, runtime, serve};
use h2::{Reason, client::SendRequest};
use http::Request;
use server::Limits;
use std::io::Read;
use std::net::SocketAddr;
use std::time::Instant;

fn limits() -> Limits {
    Limits {
        exchange: Some(ms(400)),
        ..Limits::default()
    }
}

/// What comes until the server closes, and after how many milliseconds.
fn rest(client: &mut Client) -> (String, u128) {
    let begin = Instant::now();
    let rest = client.rest();
    (rest, begin.elapsed().as_millis())
}

#[test]
fn a_response_that_has_not_begun_is_refused() {
    let server = serve(limits(), site());
    let mut client = server.connect();
    client.send(get("/"));
    assert_eq!(client.response().text(), "hello");
    // The time begins with the request.
    std::thread::sleep(ms(300));
    client.send(get("/after/5000"));
    let (answer, took) = rest(&mut client);
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
    assert!((350..3_000).contains(&took), "{took} ms");
}

#[test]
fn a_request_that_never_ends_is_refused() {
    let server = serve(limits(), site());
    let mut client = server.connect();
    let begin = Instant::now();
    client.send(post("/echo", "Content-Length: 100000\r\n", ""));
    // A byte now and then is progress, but not for ever.
    while begin.elapsed() < ms(600) && client.try_send("x") {
        std::thread::sleep(ms(50));
    }
    let answer = client.rest();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.ends_with("The request took too long.\n"), "{answer}");
}

#[test]
fn the_time_begins_with_the_first_byte_of_the_head() {
    let server = serve(limits(), site());
    let mut client = server.connect();
    client.send(get("/"));
    assert_eq!(client.response().status, 200);
    let begin = Instant::now();
    let head = get_last("/after/5000");
    let (first, second) = head.split_at(20);
    client.send(first);
    std::thread::sleep(ms(250));
    client.send(second);
    let answer = client.rest();
    let took = begin.elapsed().as_millis();
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!((350..620).contains(&took), "{took} ms");
}

#[test]
fn a_response_that_has_begun_is_cut() {
    let server = serve(limits(), site());
    let mut client = server.connect();
    client.send(get("/drip/1000/50"));
    let (answer, took) = rest(&mut client);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.contains("chunked"), "{answer}");
    assert!(
        !answer.ends_with("0\r\n\r\n"),
        "the end can't be taken for one: {answer}"
    );
    assert!((350..3_000).contains(&took), "{took} ms");
}

#[test]
fn a_client_that_takes_a_response_slowly_is_cut() {
    let server = serve(limits(), site());
    let mut client = server.connect();
    client.send(get("/download/100000000"));
    let begin = Instant::now();
    let (mut taken, mut piece) = (0, vec![0; 16 * 1024]);
    while begin.elapsed() < ms(1_000) {
        taken += (&mut client.stream()).read(&mut piece).unwrap_or(0);
        std::thread::sleep(ms(20));
    }
    taken += client.rest_bytes().len();
    assert!(taken > 1_000 && taken < 100_000_000, "{taken} bytes");
}

#[test]
fn each_request_has_its_own_time_and_none_where_there_is_no_limit() {
    let server = serve(limits(), site());
    let mut client = server.connect();
    for _ in 0..4 {
        client.send(get("/after/150"));
        assert_eq!(client.response().text(), "at last");
    }
    // Also where one follows the other without a pause.
    client.send([get("/after/200"), get("/after/200"), get("/after/200")].concat());
    for _ in 0..3 {
        assert_eq!(client.response().text(), "at last");
    }
    for exchange in [None, Some(std::time::Duration::MAX)] {
        let limits = Limits {
            exchange,
            ..limits()
        };
        let server = serve(limits, site());
        let answer = server.ask(&get_last("/after/600"));
        assert!(answer.ends_with("at last"), "{answer}");
    }
}

async fn connect(address: SocketAddr) -> SendRequest<bytes::Bytes> {
    let stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let (send, connection) = h2::client::handshake(stream).await.unwrap();
    tokio::spawn(async move {
        // What the requests see counts.
        let _ = connection.await;
    });
    send
}

/// The status of what is answered, how much of it has come, and why it has ended early.
async fn ask(mut send: SendRequest<bytes::Bytes>, path: &str) -> (u16, usize, Option<Reason>) {
    let request = Request::get(format!("http://localhost{path}"));
    let (response, _) = send.send_request(request.body(()).unwrap(), true).unwrap();
    let response = response.await.unwrap();
    let status = response.status().as_u16();
    let mut body = response.into_body();
    let mut length = 0;
    while let Some(data) = body.data().await {
        match data {
            Ok(data) => {
                length += data.len();
                body.flow_control().release_capacity(data.len()).unwrap();
                tokio::time::sleep(ms(5)).await;
            }
            Err(error) => return (status, length, error.reason()),
        }
    }
    (status, length, None)
}

#[test]
fn a_stream_of_http2_is_refused_or_reset_and_the_others_go_on() {
    let server = serve(limits(), site());
    let test = async {
        let send = connect(server.address).await;
        let begin = Instant::now();
        let (slow, drip, large, others) = tokio::join!(
            ask(send.clone(), "/after/5000"),
            ask(send.clone(), "/drip/1000/50"),
            ask(send.clone(), "/download/50000000"),
            async {
                for _ in 0..6 {
                    assert_eq!(ask(send.clone(), "/after/150").await, (200, 7, None));
                }
            },
        );
        assert_eq!((slow.0, slow.2), (503, None));
        assert_eq!((drip.0, drip.2), (200, Some(Reason::INTERNAL_ERROR)));
        assert!(drip.1 > 0);
        assert_eq!((large.0, large.2), (200, Some(Reason::INTERNAL_ERROR)));
        assert!(large.1 > 0 && large.1 < 50_000_000, "{} bytes", large.1);
        let () = others;
        assert!(begin.elapsed() < ms(4_000), "{:?}", begin.elapsed());
        assert_eq!(ask(send, "/").await, (200, 5, None));
    };
    runtime().block_on(async {
        tokio::time::timeout(PATIENCE, test)
            .await
            .expect("it goes on");
    });
}
