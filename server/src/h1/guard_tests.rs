//! What hyper sees of good and of bad bytes.

use super::{GET, Guard};
use crate::address::Peer;
use crate::conversation::Conversation;
use crate::limits::Limits;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream, duplex};

/// What hyper would see of these bytes, read in pieces of this size, when `first` of them came before the guard.
fn through(bytes: &[u8], first: usize, size: usize) -> (Vec<u8>, Arc<Conversation>) {
    let conversation = Arc::new(Conversation::new(Peer::nobody(), Instant::now()));
    let (held, rest) = bytes.split_at(first);
    let mut guard = Guard::new(
        rest,
        held.to_vec(),
        Arc::new(Limits::default()),
        Arc::clone(&conversation),
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let mut seen = Vec::new();
    runtime.block_on(async {
        let mut piece = vec![0; size];
        // A refused connection never ends by itself: the last thing that comes is the request in its place.
        while !seen.ends_with(GET) {
            match guard.read(&mut piece).await {
                Ok(0) | Err(_) => break,
                Ok(length) => seen.extend_from_slice(&piece[..length]),
            }
        }
    });
    (seen, conversation)
}

const GOOD: &[u8] = b"GET /a HTTP/1.1\r\nHost: a\r\n\r\nPOST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcPOST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";

#[test]
fn good_bytes_pass_unchanged_however_they_are_cut() {
    for first in 0..=GOOD.len() {
        for size in [1, 7, 64, 4_096] {
            let (seen, _) = through(GOOD, first, size);
            assert_eq!(seen, GOOD, "{first} {size}");
        }
    }
}

#[test]
fn behind_good_requests_a_bad_one_is_replaced() {
    let mut bytes = GOOD.to_vec();
    bytes
        .extend_from_slice(b"GET / HTTP/1.1\nHost: a\n\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
    let mut expected = GOOD.to_vec();
    expected.extend_from_slice(GET);
    for first in 0..=bytes.len() {
        for size in [1, 64, 4_096] {
            let (seen, conversation) = through(&bytes, first, size);
            assert_eq!(seen, expected, "{first} {size}");
            let heads: Vec<_> = (0..4).map(|_| conversation.pop().is_some()).collect();
            assert_eq!(heads, [false, false, false, true]);
        }
    }
}

#[test]
fn a_head_that_is_cut_short_is_refused() {
    let (seen, conversation) = through(b"GET / HTTP/1.1\r\nHos", 0, 100);
    assert_eq!(seen, GET);
    assert_eq!(conversation.pop().unwrap().line, b"GET / HTTP/1.1");
}

#[test]
fn a_body_that_breaks_its_framing_ends_there() {
    let head = b"POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    let bytes = [&head[..], b"2\r\nabc\r\n0\r\n\r\n"].concat();
    let (seen, _) = through(&bytes, 0, 4_096);
    assert_eq!(seen, head, "nothing of the piece with the error passes");
}

/// A guard that has let one request through, which is being answered, and its client.
async fn answering(request: &[u8]) -> (Guard<DuplexStream>, DuplexStream, Arc<Conversation>) {
    let conversation = Arc::new(Conversation::new(Peer::nobody(), Instant::now()));
    let limits = Limits {
        half_closed: Duration::from_millis(1),
        ..Limits::default()
    };
    let (mut client, server) = duplex(1_024);
    let limits = Arc::new(limits);
    let mut guard = Guard::new(server, Vec::new(), limits, Arc::clone(&conversation));
    client.write_all(request).await.unwrap();
    let mut seen = vec![0; request.len()];
    guard.read_exact(&mut seen).await.unwrap();
    conversation.begin();
    (guard, client, conversation)
}

/// What hyper does with a connection while it waits for a response: once, without waiting.
async fn flush(guard: &mut Guard<DuplexStream>) -> io::Result<()> {
    poll_fn(|cx| match Pin::new(&mut *guard).poll_flush(cx) {
        Poll::Ready(result) => Poll::Ready(result),
        Poll::Pending => Poll::Ready(Ok(())),
    })
    .await
}

/// Runs with timers.
fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(test);
}

#[test]
fn a_client_that_goes_away_is_noticed_while_it_is_answered() {
    for request in [
        &b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"[..],
        b"GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
    ] {
        run(async {
            let (mut guard, client, _) = answering(request).await;
            flush(&mut guard).await.unwrap();
            drop(client);
            // It may only have closed its side, so it has a moment.
            let gone = poll_fn(|cx| match Pin::new(&mut guard).poll_flush(cx) {
                Poll::Ready(Ok(())) => Poll::Pending,
                result => result,
            });
            let gone = tokio::time::timeout(Duration::from_secs(10), gone).await;
            let kind = gone.expect("it is noticed").unwrap_err().kind();
            assert_eq!(kind, io::ErrorKind::UnexpectedEof);
        });
    }
}

#[test]
fn what_comes_while_a_request_is_answered_is_kept() {
    run(async {
        let (mut guard, mut client, conversation) =
            answering(b"GET /a HTTP/1.1\r\nHost: a\r\n\r\n").await;
        let next = b"GET /b HTTP/1.1\r\nHost: a\r\n\r\nGET /c HTTP/1.1\r\nHost: a\r\n\r\n";
        for piece in next.chunks(next.len() / 2 + 5) {
            client.write_all(piece).await.unwrap();
            flush(&mut guard).await.unwrap();
        }
        conversation.end();
        let mut seen = vec![0; next.len()];
        guard.read_exact(&mut seen).await.unwrap();
        assert_eq!(seen, next);
    });
}
