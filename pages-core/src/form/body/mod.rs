//! Reads the body of a request with a form.
//!
//! | module | does |
//! |---|---|
//! | `read` | which reader for which content type |
//! | `pieces` | the body in pieces of bounded length |
//! | `media_type` | what a `Content-Type` says |
//! | `urlencoded` | `application/x-www-form-urlencoded`; `multipart/form-data` has a folder of its own |
//! | `budget` | what may still come before a limit is passed |
//! | `text` | bytes as a text: UTF-8, and the ends of its lines |
//! | `refusal` | the errors, in words |

mod budget;
#[cfg(test)]
mod limits_tests;
mod media_type;
mod pieces;
mod read;
mod refusal;
mod text;
mod urlencoded;

pub(super) use budget::{Budget, FileLimit};
pub(super) use media_type::parameters;
pub(super) use pieces::{PIECE, Pieces};
pub(super) use read::{query, read};
pub(super) use refusal::{malformed, not_text, size, too_large, too_long};
pub(super) use text::{charset, text};
pub(super) use urlencoded::check_charset;
