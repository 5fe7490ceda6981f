//! What stands between the bytes of an HTTP/1 connection and hyper: every head is checked before hyper sees it.
//!
//! hyper reads leniently in a few places where another server reads otherwise: line feeds without a carriage return,
//! `Transfer-Encoding` in several lines, NUL in a chunk's extension, no `Host` or two. Where two servers in a row see
//! different requests in the same bytes, one can be smuggled past the other (RFC 9112 section 11.2).
//!
//! So a [`Guard`] holds a head back until it is complete, and lets through only what is framed in one way: no body, one
//! `Content-Length` of digits, or the one coding `chunked`. What it lets through is a small part of the grammar for which
//! every reader finds the same end. The rest is replaced by a request for the refusal, which the service answers in
//! its turn; nothing behind it is read.

mod chunked;
mod class;
mod framing;
mod guard;
mod head;
mod host;
mod listen;
mod target;

pub(crate) use guard::Guard;
pub(crate) use host::is_host;
