//! Safe by default: who may send what, and what goes with every response; over raw sockets and through the test client.

mod browser;
mod cookies;
mod headers;
mod in_urls;
mod log;
mod origin;
mod sealed;
