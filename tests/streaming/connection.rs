//! The same over a real connection: hyper sends, a socket on the loopback device reads.

use super::body::Body;
use super::page::{Failure, Guard, HIGH_WATER, row_length, rows};
use html::{Html, Rendering, html};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::oneshot;

/// Longer than anything here takes, so that a lost wake-up fails instead of hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the kernel may hold of a connection in either direction, so that a client that doesn't read is soon felt.
const SOCKET_BUFFER: u32 = 32 * 1024;

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        tokio::time::timeout(PATIENCE, test)
            .await
            .expect("it goes on");
    });
}

/// Serves `page` once, and connects to it.
async fn connect(page: Rendering<Failure>) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_send_buffer_size(SOCKET_BUFFER).unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let page = Mutex::new(Some(page));
        let service = service_fn(move |_: Request<hyper::body::Incoming>| {
            let page = page.lock().unwrap().take().expect("one request");
            async move { Ok::<_, Infallible>(Response::new(Body(page))) }
        });
        // A client that goes away, or a page that fails, ends the connection with an error: that is the point.
        let _ = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service)
            .await;
    });
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(SOCKET_BUFFER).unwrap();
    let mut stream = socket.connect(address).await.unwrap();
    stream
        .write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .await
        .unwrap();
    stream
}

/// Reads until `end` has come, and returns all that came.
async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut all = Vec::new();
    while !String::from_utf8_lossy(&all).contains(end) {
        let mut piece = [0; 4096];
        let length = stream.read(&mut piece).await.unwrap();
        assert_ne!(
            length,
            0,
            "the connection ended after {:?}",
            String::from_utf8_lossy(&all)
        );
        all.extend_from_slice(&piece[..length]);
    }
    String::from_utf8(all).unwrap()
}

#[test]
fn the_beginning_arrives_while_the_page_waits() {
    run(async {
        let (send, receive) = oneshot::channel::<&str>();
        let mut stream = connect(Rendering::new(HIGH_WATER, |mut h: Html| async move {
            html!(h, <h1>"Soon"</h1> <p>{receive.await.map_err(|_| Failure("gone"))?}</p>);
            Ok(())
        }))
        .await;
        let head = read_until(&mut stream, "<p>").await;
        assert!(head.contains("<h1>Soon</h1><p>"), "{head}");
        // Only now does the page get what it waits for: had anything been held back, this would wait for ever.
        send.send("now").unwrap();
        let rest = read_until(&mut stream, "</p>").await;
        assert!(rest.contains("now</p>"), "{rest}");
    });
}

#[test]
fn a_client_that_reads_nothing_stops_the_page_and_one_that_leaves_cancels_it() {
    run(async {
        let count = Arc::new(AtomicUsize::new(0));
        let (send, gone) = oneshot::channel::<()>();
        let counted = Arc::clone(&count);
        let mut stream = connect(Rendering::new(HIGH_WATER, |h| async move {
            let _open = send; // closed with the page
            rows(h, usize::MAX, counted).await
        }))
        .await;
        read_until(&mut stream, "<main><p>").await;
        // Whatever can run has run when nothing moves through many turns of the scheduler.
        let mut before = usize::MAX;
        while before != count.load(Ordering::Relaxed) {
            before = count.load(Ordering::Relaxed);
            for _ in 0..1000 {
                tokio::task::yield_now().await;
            }
        }
        let written = before * row_length();
        assert!(
            written < 1_500_000,
            "{written} bytes written for a client that reads nothing"
        );
        let mut piece = vec![0; 512 * 1024];
        stream.read_exact(&mut piece).await.unwrap();
        read_until(&mut stream, "</p>").await;
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
        assert!(
            count.load(Ordering::Relaxed) > before,
            "the page goes on when the client reads again"
        );
        drop(stream);
        // The sending end was dropped with the page.
        assert!(gone.await.is_err());
    });
}

#[test]
fn a_client_that_leaves_a_waiting_page_cancels_it() {
    run(async {
        let flag = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let guard = Guard(Arc::clone(&flag));
        let (send, gone) = oneshot::channel::<()>();
        let mut stream = connect(Rendering::new(HIGH_WATER, |mut h: Html| async move {
            let (_open, _guard) = (send, guard);
            html!(h, <p>"begun"</p> { std::future::pending::<()>().await; });
            Ok(())
        }))
        .await;
        read_until(&mut stream, "</p>").await;
        assert!(!flag.load(Ordering::Relaxed));
        drop(stream);
        assert!(gone.await.is_err());
    });
}

#[test]
fn a_page_that_fails_late_ends_the_connection_so_that_the_client_can_tell() {
    run(async {
        let (send, receive) = oneshot::channel::<()>();
        let mut stream = connect(Rendering::new(HIGH_WATER, |mut h: Html| async move {
            html!(h, <main><p>"begun"</p> { receive.await.ok(); } if true { return Err(Failure("broken")); } <p></p></main>);
            Ok(())
        }))
        .await;
        read_until(&mut stream, "</p>").await;
        send.send(()).unwrap();
        let mut rest = String::new();
        stream.read_to_string(&mut rest).await.unwrap();
        assert!(
            !rest.ends_with("0\r\n\r\n"),
            "a chunked body that is cut has no last chunk: {rest:?}"
        );
    });
}

#[test]
fn all_of_a_long_page_arrives() {
    run(async {
        let count = Arc::new(AtomicUsize::new(0));
        let mut stream = connect(Rendering::new(HIGH_WATER, |h| {
            rows(h, 5_000, Arc::clone(&count))
        }))
        .await;
        let mut all = Vec::new();
        stream.read_to_end(&mut all).await.unwrap();
        assert_eq!(count.load(Ordering::Relaxed), 5_000);
        let payload = 5_000 * row_length();
        assert!(
            all.len() > payload && all.len() < payload + payload / 10,
            "{} bytes",
            all.len()
        );
        assert!(all.ends_with(b"0\r\n\r\n"));
    });
}
