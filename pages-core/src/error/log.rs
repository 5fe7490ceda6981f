//! Each error in the log. None is swallowed.

use super::Error;
use crate::context::current;
use std::fmt::Write;

/// Logs an error and returns the id under which the log knows it.
///
/// Errors of the site (5xx) are logged as errors, refused requests for whoever looks for them.
pub(crate) fn log(error: &Error) -> String {
    let id = id();
    let context = current();
    let (method, uri, page) = match &context {
        Some(context) => (
            context.method.as_str(),
            context.uri.to_string(),
            context.page.map_or("-", |page| page.name),
        ),
        None => ("-", String::new(), "-"),
    };
    let status = error.status().as_u16();
    let place = error.place();
    let (file, line) = (&place.file, place.line);
    if error.status().is_server_error() {
        tracing::error!(target: "pages", %id, status, method, uri, page, at = %format_args!("{file}:{line}"), panic = error.is_panic(), "{error}");
    } else {
        tracing::debug!(target: "pages", %id, status, method, uri, page, at = %format_args!("{file}:{line}"), "{error}");
    }
    id
}

/// Eight digits, so that it can be read out over the telephone.
fn id() -> String {
    let mut bits = [0; 4];
    // An error whose id isn't unique is better than none.
    let _ = getrandom::fill(&mut bits);
    let mut id = String::with_capacity(8);
    for byte in bits {
        // Writing to a string can't fail.
        let _ = write!(id, "{byte:02x}");
    }
    id
}
