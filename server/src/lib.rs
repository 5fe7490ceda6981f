//! Listens: takes connections, reads requests, hands them to a service, and lets no stranger hold it up.
//!
//! A service is anything that [tower](https://docs.rs/tower-service) calls one, so an `axum::Router` is served as it is:
//!
//! ```no_run
//! use axum::{Router, routing::get};
//! use server::Server;
//!
//! #[tokio::main]
//! async fn main() -> std::io::Result<()> {
//!     let router = Router::new().route("/", get(async || "Hello"));
//!     let server = Server::bind("127.0.0.1:8080").await?;
//!     println!("http://{}", server.local_addr());
//!     server.run(router).await?; // until ctrl-c or SIGTERM
//!     Ok(())
//! }
//! ```
//!
//! A router with a state is served after `with_state`. Extensions of each request hold the [`Peer`] that sent it; its body is a
//! [`RequestBody`], whose errors ([`BodyError`]) a reader finds with [`BodyError::find`] and answers with
//! [`BodyError::status`].
//!
//! In a test, or under a supervisor of your own, [`Server::run_until`] stops when you say so:
//!
//! ```
//! use axum::Router;
//! use server::Server;
//! use std::io::{Read, Write};
//!
//! # #[tokio::main(flavor = "multi_thread", worker_threads = 1)]
//! # async fn main() -> std::io::Result<()> {
//! let server = Server::bind("127.0.0.1:0").await?;
//! let address = server.local_addr().tcp().unwrap();
//! let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
//! let running = tokio::spawn(server.run_until(Router::<()>::new(), async { stopped.await.unwrap_or(()) }));
//!
//! let mut client = std::net::TcpStream::connect(address)?;
//! client.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
//! let mut answer = String::new();
//! client.read_to_string(&mut answer)?;
//! assert!(answer.starts_with("HTTP/1.1 404 Not Found\r\n"));
//!
//! drop(stop);
//! assert_eq!(running.await??.cut, 0);
//! # Ok(())
//! # }
//! ```
//!
//! # Protocols
//!
//! HTTP/1.1, HTTP/1.0, and HTTP/2 by clients that know that it is spoken (RFC 9113 section 3.3), on TCP and Unix sockets, on
//! Unix systems.
//! `Upgrade` and `CONNECT` are left to the service, which finds `hyper::upgrade::OnUpgrade` among the extensions.
//!
//! # Trust
//!
//! Clients are strangers. A request of HTTP/1 reaches the service only when it has one reading: lines that end with
//! CR LF, one valid `Host`, no second length, no coding but `chunked`, chunks without control characters. All others get
//! 400 (414, 431, 501, 505), and the connection ends, so that nothing can be smuggled behind them.
//! Frames of HTTP/2 that only make work are counted.
//!
//! The service is trusted, but may fail: a panic on the way to a response is a 500, one in a body cuts the response
//! so that the client can tell. Either is logged, and touches no other request.
//!
//! # Limits
//!
//! All are in [`Limits`]. When connections, or the descriptors of the process, run out, those make room that have waited
//! longest for their client.
//!
//! # Log
//!
//! [`tracing`] events. Each request is one event of the target `access`, when its response is at its end: `method`, `path`,
//! `status` (0 where there was none), `bytes` of the body that were handed to the connection, `microseconds`, `peer`,
//! `protocol`, and `end`: `finished` or `cut`. Control characters, quotes and what isn't ASCII are escaped (`\x0a`). The query isn't
//! part of it, for it may hold what nobody else should read. Of a request that was refused it holds the first line as `path`.
//!
//! **Deployment caveat**: what the kernel has taken counts as sent; whether it arrived nobody tells.

mod accept;
mod address;
mod answer;
mod body;
mod calling;
mod connection;
mod connections;
mod conversation;
mod drive;
mod escape;
mod exchange;
mod from_fn;
mod h1;
mod h2;
mod heap;
mod limits;
mod pace;
mod panic;
mod refusal;
mod server;
mod service;
mod socket;
mod stop;
mod streams;

pub use address::{Address, Peer};
pub use body::{BodyError, RequestBody};
pub use from_fn::{FromFn, from_fn};
pub use limits::Limits;
pub use server::Server;
pub use service::Serve;
pub use stop::Report;
