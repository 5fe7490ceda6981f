//! One connection from its first byte to its end.

use crate::accept::Guest;
use crate::body::FIRST;
use crate::conversation::{Conversation, Order};
use crate::drive::{Drive, End};
use crate::h1;
use crate::h2;
use crate::limits::Limits;
use crate::pace::Pace;
use crate::service::{Conversing, Serve};
use crate::socket::Stream;
use hyper::server::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::future::poll_fn;
use std::io;
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Instant;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::timeout;

/// How HTTP/2 begins (RFC 9113 section 3.4).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// How much of a response hyper gathers before it writes. What it keeps for a client of HTTP/1 that is slower than the service
/// is less: the body makes nothing meanwhile.
const GATHERED: usize = FIRST as usize;

/// How much of a response hyper keeps for a client of HTTP/2 that is slower than the service.
const BUFFER: usize = 96 * 1024;

/// A connection that was accepted.
#[derive(Debug)]
pub(crate) struct Connection<S> {
    io: Pace<Stream>,
    conversing: Conversing<S>,
}

impl<S: Serve> Connection<S> {
    pub(crate) fn new(guest: Guest, service: S, limits: Arc<Limits>, extends: bool) -> Self {
        let conversation = guest.slot.conversation();
        Self {
            io: Pace::new(guest.stream, Arc::clone(&limits), guest.slot),
            conversing: Conversing {
                service,
                limits,
                conversation,
                extends,
            },
        }
    }

    /// Serves it to its end.
    pub(crate) async fn serve(self) {
        let Self { mut io, conversing } = self;
        let limits = Arc::clone(&conversing.limits);
        let conversation = Arc::clone(&conversing.conversation);
        let known = Arc::clone(&conversation);
        conversation.set_waiting(Some(Instant::now()));
        let beginning = timeout(limits.head, begin(&mut io, &conversation)).await;
        let Ok(Ok(beginning)) = beginning else {
            return; // it has sent nothing, or not enough to tell what it is
        };
        conversation.set_waiting(None);
        let end = if beginning.starts_with(PREFACE) {
            let io = h2::Guard::new(io, beginning, &limits, Arc::clone(&conversation));
            let connection = http2_of(&limits).serve_connection(TokioIo::new(io), conversing);
            Drive::new(pin!(connection), conversation, &limits).await
        } else {
            let io = h1::Guard::new(
                io,
                beginning,
                Arc::clone(&limits),
                Arc::clone(&conversation),
            );
            let connection = http1_of(&limits)
                .serve_connection(TokioIo::new(io), conversing)
                .with_upgrades();
            Drive::new(pin!(connection), conversation, &limits).await
        };
        log(&end, &known);
    }
}

fn http1_of(limits: &Limits) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .header_read_timeout(None) // ours runs from the first byte, and answers
        .half_close(true) // the guard listens while a response is made: hyper would need a buffer for it
        .max_headers(limits.headers)
        .max_header_size(limits.head_size.saturating_add(1024))
        .max_buf_size(limits.head_size.saturating_add(1024).max(GATHERED));
    builder
}

fn http2_of(limits: &Limits) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams)
        .max_pending_accept_reset_streams(limits.resets)
        .max_local_error_reset_streams(limits.resets)
        .max_header_list_size(u32::try_from(limits.head_size).unwrap_or(u32::MAX))
        .max_send_buf_size(BUFFER);
    builder
}

/// Reads until it is known how the connection speaks.
async fn begin(io: &mut Pace<Stream>, conversation: &Conversation) -> io::Result<Vec<u8>> {
    let mut beginning = Vec::new();
    loop {
        let mut piece = [MaybeUninit::uninit(); 4 * 1024];
        let mut piece = ReadBuf::uninit(&mut piece);
        poll_fn(|cx| {
            conversation.register(cx.waker());
            // A connection that has said nothing has nothing to finish.
            if conversation.order() > Order::Go {
                return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
            }
            Pin::new(&mut *io).poll_read(cx, &mut piece)
        })
        .await?;
        beginning.extend_from_slice(piece.filled());
        if beginning.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if piece.filled().is_empty() || !PREFACE.starts_with(&beginning) || beginning == PREFACE {
            return Ok(beginning);
        }
    }
}

/// What a connection's end tells beyond the access lines of its requests.
fn log(end: &End, conversation: &Conversation) {
    let peer = &conversation.peer().address;
    match end {
        End::Finished | End::Idle => {}
        End::Cut => tracing::debug!(%peer, "a connection was cut"),
        End::Overdue => tracing::info!(%peer, "a request and its response took too long"),
        End::Unread => tracing::info!(%peer, "a client doesn't take what is sent"),
        End::Failed(error) => tracing::debug!(%peer, %error, "a connection failed"),
    }
}
