//! The cookies of a visitor, kept as browsers keep them (RFC 6265bis §5), for one host.
//!
//! | module | does |
//! |---|---|
//! | `date` | reads the dates of `Expires` |
//! | `parse` | reads a `Set-Cookie` field |
//! | `jar` | [`Jar`](jar::Jar): keeps cookies, drops them, and picks those for a request |

mod date;
mod jar;
mod parse;

pub(super) use jar::{Jar, Place};
