//! The access lines: one event per request, whatever it holds.

use super::site::site;
use super::support::{Client, PATIENCE, get, get_last, ms};
use server::{Limits, Server};
use std::fmt::{Debug, Write};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Instant;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps the events of the access lines, and of failures, as lines.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if !matches!(field.name(), "microseconds" | "message") {
            write!(self.0, " {field}={value:?}").unwrap();
        }
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "access" || metadata.target().starts_with("server")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().target().to_owned());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Serves in one thread, whose events are kept, until the clients of `visit` have gone; then the lines.
fn lines_of(limits: Limits, visit: impl FnOnce(SocketAddr)) -> Vec<String> {
    let lines = Lines::default();
    let (tell, address) = mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let subscriber = lines.clone();
    let server = std::thread::spawn(move || {
        tracing::subscriber::with_default(subscriber, || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let server = Server::bind("127.0.0.1:0").await.unwrap().limits(limits);
                tell.send(server.local_addr().tcp().unwrap()).unwrap();
                let stopped = async { stopped.await.unwrap_or(()) };
                server.run_until(site(), stopped).await.unwrap();
            });
        });
    });
    visit(address.recv_timeout(PATIENCE).unwrap());
    drop(stop);
    server.join().unwrap();
    let lines = lines.0.lock().unwrap();
    lines
        .iter()
        .filter(|line| !line.starts_with("server::connection"))
        .cloned()
        .collect()
}

/// Asks once, and says from where.
fn ask(address: SocketAddr, request: impl AsRef<[u8]>) -> String {
    let mut client = Client::connect(address);
    client.send(request);
    client.finish();
    let here = client.stream().local_addr().unwrap().to_string();
    client.rest();
    here
}

#[test]
fn each_request_is_one_line() {
    let mut peers = Vec::new();
    let lines = lines_of(Limits::default(), |address| {
        peers.push(ask(address, get_last("/?secret=1")));
        peers.push(ask(address, "HEAD /download/5 HTTP/1.0\r\n\r\n"));
        peers.push(ask(
            address,
            [get("/nothing"), get_last("/download/70000")].concat(),
        ));
    });
    let line = |method: &str, path: &str, status: u16, bytes: u64, peer: &str, protocol: &str| {
        format!(
            "access method={method:?} path={path} status={status} bytes={bytes} peer={peer} protocol={protocol:?} end=\"finished\""
        )
    };
    assert_eq!(
        lines,
        [
            line("GET", "/", 200, 5, &peers[0], "HTTP/1.1"),
            line("HEAD", "/download/5", 200, 0, &peers[1], "HTTP/1.0"),
            line("GET", "/nothing", 404, 0, &peers[2], "HTTP/1.1"),
            line("GET", "/download/70000", 200, 70_000, &peers[2], "HTTP/1.1"),
        ]
    );
}

#[test]
fn a_refused_request_is_one_line_whatever_it_holds() {
    let all: Vec<u8> = (0..=255)
        .filter(|byte| !matches!(byte, b'\r' | b'\n'))
        .collect();
    let lines = lines_of(Limits::default(), |address| {
        ask(address, [b"GET /\r".as_slice(), &all, b"\r\n\r\n"].concat());
        ask(
            address,
            [b"GET / \"", all.as_slice(), b" HTTP/1.1\n\n"].concat(),
        );
        ask(address, "GET /\x1b[31m\u{2028}\u{202e} HTTP/1.1\r\n\r\n");
    });
    assert_eq!(lines.len(), 3, "{lines:#?}");
    for line in &lines {
        assert!(
            line.bytes().all(|byte| matches!(byte, b' '..=b'~')),
            "{line}"
        );
        assert!(line.contains(" status=400 "), "{line}");
        assert!(line.starts_with("access method=\"-\" path=GET /"), "{line}");
    }
    assert!(
        lines[2].contains(r"path=GET /\x1b[31m\xe2\x80\xa8\xe2\x80\xae HTTP/1.1 "),
        "{}",
        lines[2]
    );
}

#[test]
fn a_response_that_is_cut_says_so() {
    let limits = Limits {
        half_closed: ms(10),
        ..Limits::default()
    };
    let lines = lines_of(limits, |address| {
        // By the client, in the middle and before the beginning.
        let mut client = Client::connect(address);
        client.send(get("/drip/1000000/5"));
        client.until("drop");
        drop(client);
        let mut client = Client::connect(address);
        client.send(get("/after/60000"));
        assert_eq!(client.comes_within(ms(30)), 0);
        drop(client);
        let begin = Instant::now();
        while begin.elapsed() < ms(100) {
            ask(address, get_last("/empty"));
        }
        // By the service.
        ask(address, get("/panic/body"));
        ask(address, get("/panic"));
    });
    let cut: Vec<_> = lines
        .iter()
        .filter(|line| line.ends_with("end=\"cut\""))
        .collect();
    assert_eq!(cut.len(), 3, "{lines:#?}");
    assert!(
        cut[0].contains("path=/drip/1000000/5 status=200"),
        "{}",
        cut[0]
    );
    assert!(
        cut[1].contains("path=/after/60000 status=0 bytes=0"),
        "{}",
        cut[1]
    );
    assert!(
        cut[2].contains("path=/panic/body status=200 bytes=5"),
        "{}",
        cut[2]
    );
    let failed: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("server::exchange"))
        .collect();
    assert_eq!(failed.len(), 2, "{lines:#?}");
    assert!(
        failed[0].ends_with("error=the body panicked: on purpose"),
        "{}",
        failed[0]
    );
    assert!(
        failed[1].ends_with("error=the service panicked: on purpose"),
        "{}",
        failed[1]
    );
    assert!(lines.last().unwrap().contains("path=/panic status=500"));
}
