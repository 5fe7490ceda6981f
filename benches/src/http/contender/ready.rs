//! The limit: hyper sending bytes that were made before anybody asked, with the shortest head.

use super::contract::{Contender, Failure};
use super::on_hyper::page;
use crate::http::site::ROUTES;
use bytes::Bytes;
use http_body::Body;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use tokio::net::TcpListener;

/// Ready-made bytes on hyper.
pub const READY: Contender = Contender {
    name: "ready-made",
    serve: |address| Box::pin(serve(address)),
    streams: true,
};

async fn serve(address: SocketAddr) -> Failure {
    let mut made: Vec<(&'static str, Bytes)> = Vec::new();
    for route in ROUTES {
        let Some(mut page) = page(route.path) else {
            return format!("nothing is at {}", route.path).into();
        };
        let mut bytes = Vec::new();
        while let Some(Ok(chunk)) =
            std::future::poll_fn(|context| Pin::new(&mut page).poll_chunk(context)).await
        {
            bytes.extend_from_slice(&chunk);
        }
        made.push((route.path, bytes.into()));
    }
    let made: &'static [(&str, Bytes)] = made.leak();
    listen(address, |request| {
        let path = request.uri().path();
        let found = made.iter().find(|(known, _)| *known == path);
        let body = found.map(|(_, bytes)| Full::new(bytes.clone()));
        std::future::ready(body)
    })
    .await
}

/// Answers every request with the page that `answer` finds, or with 404.
pub(super) async fn listen<B, R>(
    address: SocketAddr,
    answer: impl Fn(Request<Incoming>) -> R + Copy + 'static,
) -> Failure
where
    B: Body<Data = Bytes, Error = Infallible> + Default + 'static,
    R: Future<Output = Option<B>> + 'static,
{
    let listener = match TcpListener::bind(address).await {
        Ok(listener) => listener,
        Err(error) => return error.into(),
    };
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async move {
            loop {
                let stream = match listener.accept().await {
                    Ok((stream, _)) => stream,
                    Err(error) => return error.into(),
                };
                // Its absence slows a page down at worst.
                let _ = stream.set_nodelay(true);
                tokio::task::spawn_local(async move {
                    let service = service_fn(move |request| {
                        let answer = answer(request);
                        async move { Ok::<_, Infallible>(respond(answer.await)) }
                    });
                    // A client that goes away ends the connection with an error, which concerns nobody here.
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        })
        .await
}

fn respond<B: Default>(body: Option<B>) -> Response<B> {
    let Some(body) = body else {
        let mut response = Response::new(B::default());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let mut response = Response::new(body);
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, html);
    response
}
