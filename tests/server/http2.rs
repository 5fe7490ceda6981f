//! HTTP/2 by prior knowledge: requests, limits, floods.

use super::site::site;
use super::support::{Client, PATIENCE, ms, runtime, serve};
use bytes::Bytes;
use h2::client::SendRequest;
use http::{Method, Request};
use server::Limits;
use std::net::SocketAddr;

/// A connection, and what drives it.
async fn connect(address: SocketAddr) -> SendRequest<Bytes> {
    let stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let (send, connection) = h2::client::handshake(stream).await.unwrap();
    tokio::spawn(async move {
        // Servers under test end connections; what the requests see of it counts.
        let _ = connection.await;
    });
    send
}

fn request(method: Method, path: &str) -> Request<()> {
    Request::builder()
        .method(method)
        .uri(format!("http://localhost{path}"))
        .body(())
        .unwrap()
}

/// Asks, sends the body, and reads the answer: its status, its declared length and its body, or how it failed.
async fn ask(
    send: &mut SendRequest<Bytes>,
    request: Request<()>,
    body: &str,
) -> Result<(u16, Option<String>, String), h2::Error> {
    futures_ready(send).await?;
    let (response, mut stream) = send.send_request(request, body.is_empty())?;
    if !body.is_empty() {
        stream.send_data(Bytes::copy_from_slice(body.as_bytes()), true)?;
    }
    let response = response.await?;
    let status = response.status().as_u16();
    let length = response.headers().get("content-length").cloned();
    let length = length.map(|length| length.to_str().unwrap().to_owned());
    let mut incoming = response.into_body();
    let mut text = String::new();
    while let Some(data) = incoming.data().await {
        let data = data?;
        incoming.flow_control().release_capacity(data.len())?;
        text.push_str(std::str::from_utf8(&data).unwrap());
    }
    Ok((status, length, text))
}

async fn futures_ready(send: &mut SendRequest<Bytes>) -> Result<(), h2::Error> {
    std::future::poll_fn(|cx| send.poll_ready(cx)).await
}

fn run(test: impl Future<Output = ()>) {
    runtime().block_on(async {
        tokio::time::timeout(PATIENCE, test)
            .await
            .expect("it goes on");
    });
}

#[test]
fn requests_are_answered_side_by_side() {
    let server = serve(Limits::default(), site());
    run(async {
        let mut send = connect(server.address).await;
        let slow = tokio::spawn({
            let mut send = send.clone();
            async move {
                ask(&mut send, request(Method::GET, "/after/200"), "")
                    .await
                    .unwrap()
            }
        });
        for _ in 0..20 {
            let answer = ask(&mut send, request(Method::GET, "/"), "").await.unwrap();
            assert_eq!((answer.0, answer.2.as_str()), (200, "hello"));
        }
        assert!(!slow.is_finished());
        assert_eq!(slow.await.unwrap().2, "at last");
        let answer = ask(&mut send, request(Method::POST, "/echo"), "abc").await;
        assert_eq!(answer.unwrap().2, "abc");
        let answer = ask(&mut send, request(Method::GET, "/download/3000000"), "").await;
        assert_eq!(answer.unwrap().2.len(), 3_000_000);
        let answer = ask(&mut send, request(Method::HEAD, "/"), "")
            .await
            .unwrap();
        assert_eq!(answer, (200, Some("5".to_owned()), String::new()));
    });
}

#[test]
fn panics_stay_with_their_requests() {
    let server = serve(Limits::default(), site());
    run(async {
        let mut send = connect(server.address).await;
        let answer = ask(&mut send, request(Method::GET, "/panic"), "").await;
        assert_eq!(answer.unwrap().0, 500);
        let cut = ask(&mut send, request(Method::GET, "/panic/body"), "").await;
        assert!(cut.unwrap_err().is_reset());
        let answer = ask(&mut send, request(Method::GET, "/"), "").await;
        assert_eq!(answer.unwrap().2, "hello");
    });
}

#[test]
fn hosts_and_sizes_have_their_statuses() {
    let limits = Limits {
        body: 10,
        target: 100,
        head_size: 4_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    run(async {
        let mut send = connect(server.address).await;
        for (hosts, status) in [
            (&["localhost"][..], 200),
            (&["other"], 400),
            (&["localhost"; 2], 400),
        ] {
            let mut request = request(Method::GET, "/");
            for host in hosts {
                request.headers_mut().append("host", host.parse().unwrap());
            }
            let answer = ask(&mut send, request, "").await.unwrap();
            assert_eq!(answer.0, status, "{hosts:?}");
        }
        let long = format!("/{}", "a".repeat(100));
        let answer = ask(&mut send, request(Method::GET, &long), "").await;
        assert_eq!(answer.unwrap().0, 414);
        let mut declared = request(Method::POST, "/echo");
        declared.headers_mut().insert("content-length", 11.into());
        let answer = ask(&mut send, declared, "elevenbytes").await;
        assert_eq!(answer.unwrap().0, 413);
        let answer = ask(&mut send, request(Method::POST, "/echo"), "elevenbytes").await;
        assert_eq!(answer.unwrap().0, 413);
        let mut large = request(Method::GET, "/");
        large
            .headers_mut()
            .insert("x", "a".repeat(4_000).parse().unwrap());
        let answer = ask(&mut send, large, "").await;
        assert!(matches!(answer, Ok((431, ..)) | Err(_)), "{answer:?}");
        let answer = ask(&mut send, request(Method::GET, "/empty"), "").await;
        assert_eq!(answer.unwrap().0, 204, "the connection goes on");
    });
}

#[test]
fn a_stop_finishes_what_is_in_flight() {
    let server = serve(Limits::default(), site());
    let address = server.address;
    let client = runtime();
    let (slow, idle) = client.block_on(async {
        let mut send = connect(address).await;
        let slow =
            tokio::spawn(
                async move { ask(&mut send, request(Method::GET, "/after/200"), "").await },
            );
        tokio::time::sleep(ms(50)).await;
        (slow, connect(address).await)
    });
    let report = server.begin_stop().report();
    assert_eq!(report.cut, 0);
    assert!(report.took < ms(5_000), "{report:?}");
    assert_eq!(client.block_on(slow).unwrap().unwrap().2, "at last");
    drop(idle);
}

#[test]
fn an_idle_connection_is_closed() {
    let limits = Limits {
        idle: ms(100),
        ..Limits::default()
    };
    let server = serve(limits, site());
    run(async {
        let mut send = connect(server.address).await;
        let answer = ask(&mut send, request(Method::GET, "/after/300"), "").await;
        assert_eq!(answer.unwrap().2, "at last", "a slow service isn't idle");
        while futures_ready(&mut send).await.is_ok() {
            tokio::time::sleep(ms(20)).await;
        }
    });
}

#[test]
fn a_client_that_takes_nothing_is_cut() {
    let limits = Limits {
        write: ms(200),
        ..Limits::default()
    };
    let server = serve(limits, site());
    run(async {
        let mut send = connect(server.address).await;
        let (response, _) = send
            .send_request(request(Method::GET, "/download/10000000"), true)
            .unwrap();
        let mut body = response.await.unwrap().into_body();
        // Without capacity given back nothing more comes, whatever is read from the socket.
        let mut came = 0;
        loop {
            match body.data().await {
                Some(Ok(data)) => came += data.len(),
                other => {
                    break assert!(
                        matches!(other, Some(Err(_))),
                        "after {came} bytes: {other:?}"
                    );
                }
            }
        }
        assert!(came < 10_000_000);
    });
}

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
const PING: u8 = 6;
const GOAWAY: u8 = 7;

/// The kinds of the frames, as far as they are complete.
fn kinds(mut bytes: &[u8]) -> Vec<u8> {
    let mut kinds = Vec::new();
    while let [high, middle, low, kind, ..] = *bytes {
        let length = usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low);
        let Some(rest) = bytes.get(9 + length..) else {
            break;
        };
        kinds.push(kind);
        bytes = rest;
    }
    kinds
}

#[test]
fn floods_of_cheap_frames_end_the_connection() {
    let limits = Limits {
        control_frames: 200,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let ping: &[u8] = &[0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
    let priority: &[u8] = &[0, 0, 5, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
    let unknown: &[u8] = &[0, 0, 1, 0x42, 0, 0, 0, 0, 0, 0];
    let update: &[u8] = &[0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    for frame in [ping, SETTINGS, priority, unknown, update] {
        let mut client = Client::connect(server.address);
        client.send([PREFACE, SETTINGS].concat());
        for _ in 0..10 {
            client.try_send(frame.repeat(100));
        }
        let kinds = kinds(&client.rest_bytes());
        assert!(kinds.contains(&GOAWAY), "{frame:?}: {kinds:?}");
        let answered = kinds
            .into_iter()
            .filter(|kind| *kind == PING)
            .collect::<Vec<_>>();
        assert!(answered.len() <= 201, "pings are answered only so far");
    }
    // As many as the limit says do no harm.
    let mut client = Client::connect(server.address);
    client.send([PREFACE, SETTINGS, &ping.repeat(190)].concat());
    assert!(client.comes_within(ms(100)) >= 190 * ping.len());
}

#[test]
fn rapid_resets_end_the_connection() {
    let server = serve(Limits::default(), site());
    // HPACK: `GET`, `http`, `/` from the static table, and an authority.
    let fields: &[u8] = &[0x82, 0x86, 0x84, 0x41, 1, b'a'];
    let mut bytes = [PREFACE, SETTINGS].concat();
    for number in 0..2_000_u32 {
        let stream = (2 * number + 1).to_be_bytes();
        bytes.extend_from_slice(&[0, 0, 6, 1, 5]);
        bytes.extend_from_slice(&stream);
        bytes.extend_from_slice(fields);
        bytes.extend_from_slice(&[0, 0, 4, 3, 0]);
        bytes.extend_from_slice(&stream);
        bytes.extend_from_slice(&[0, 0, 0, 8]);
    }
    let mut client = Client::connect(server.address);
    client.try_send(bytes);
    assert!(kinds(&client.rest_bytes()).contains(&GOAWAY));
    assert!(server.ask("GET / HTTP/1.0\r\n\r\n").ends_with("hello"));
}
