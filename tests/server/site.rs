//! What the servers of these tests serve: an axum router with a page for each way to go wrong.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use bytes::Bytes;
use http_body::Frame;
use server::{BodyError, Peer};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// The router of most tests.
pub(crate) fn site() -> Router {
    Router::new()
        .route("/", get(async || "hello"))
        .route("/empty", get(async || StatusCode::NO_CONTENT))
        .route("/echo", post(echo))
        .route("/ignore", post(async || "ignored"))
        .route("/panic", get(panicking))
        .route("/panic/body", get(async || Body::new(PanickingBody(false))))
        .route("/after/{milliseconds}", get(after))
        .route("/download/{bytes}", get(download))
        .route("/drip/{count}/{milliseconds}", get(drip))
        .route("/peer", get(peer))
        .route("/upgrade", any(upgrade))
        .route(
            "/method",
            any(async |request: Request| request.method().to_string()),
        )
}

/// Sends back what came, or the status of what went wrong with it.
async fn echo(request: Request) -> Response {
    match axum::body::to_bytes(request.into_body(), usize::MAX).await {
        Ok(bytes) => bytes.into_response(),
        Err(error) => match BodyError::find(&error) {
            Some(error) => (error.status(), error.to_string()).into_response(),
            None => (StatusCode::IM_A_TEAPOT, error.to_string()).into_response(),
        },
    }
}

async fn panicking() -> &'static str {
    panic!("on purpose")
}

async fn after(Path(milliseconds): Path<u64>) -> &'static str {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    "at last"
}

async fn peer(request: Request) -> String {
    let peer: &Peer = request.extensions().get().unwrap();
    format!("{} {}", peer.address, peer.local)
}

/// Speaks another protocol: what comes goes back in capitals.
async fn upgrade(request: Request) -> Response {
    tokio::spawn(async {
        let upgraded = hyper::upgrade::on(request).await.unwrap();
        let mut io = hyper_util::rt::TokioIo::new(upgraded);
        let mut piece = [0; 64];
        while let Ok(length @ 1..) = tokio::io::AsyncReadExt::read(&mut io, &mut piece).await {
            let answer = piece[..length].to_ascii_uppercase();
            tokio::io::AsyncWriteExt::write_all(&mut io, &answer)
                .await
                .unwrap();
        }
    });
    let head = [("connection", "upgrade"), ("upgrade", "capitals")];
    (StatusCode::SWITCHING_PROTOCOLS, head).into_response()
}

/// A body that gives something, and panics.
struct PanickingBody(bool);

impl http_body::Body for PanickingBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        assert!(!self.0, "on purpose");
        self.0 = true;
        Poll::Ready(Some(Ok(Frame::data("begun".into()))))
    }
}

async fn download(Path(bytes): Path<usize>) -> Body {
    Body::new(Download(bytes))
}

/// So many bytes, made as they are asked for.
struct Download(usize);

impl http_body::Body for Download {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        static PIECE: [u8; 16 * 1024] = [b'x'; 16 * 1024];
        let length = self.0.min(PIECE.len());
        self.0 -= length;
        Poll::Ready((length > 0).then(|| Ok(Frame::data(Bytes::from_static(&PIECE[..length])))))
    }
}

async fn drip(Path((count, milliseconds)): Path<(usize, u64)>) -> Body {
    let pause = Duration::from_millis(milliseconds);
    let timer = Box::pin(tokio::time::sleep(pause));
    Body::new(Drip {
        count,
        pause,
        timer,
    })
}

/// A drop now and then.
struct Drip {
    count: usize,
    pause: Duration,
    timer: Pin<Box<tokio::time::Sleep>>,
}

impl http_body::Body for Drip {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.count == 0 {
            return Poll::Ready(None);
        }
        if self.timer.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        self.count -= 1;
        let next = tokio::time::Instant::now() + self.pause;
        self.timer.as_mut().reset(next);
        Poll::Ready(Some(Ok(Frame::data("drop".into()))))
    }
}
