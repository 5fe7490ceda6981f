//! How the id of a session comes with a request and goes with its response: in a cookie.

use super::id::SessionId;
use super::in_url;
use super::limits::MOST_IDS;
use crate::context::{Context, TooLate};
use crate::cookie;
use http::{HeaderMap, HeaderValue, header};
use std::time::Duration;

/// What the response tells the client about its id.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Announcement {
    /// It is this one, and is kept for so long after the browser was closed.
    Id(SessionId, Option<Duration>),
    /// It has none any more.
    None,
}

/// The ids that a request carries, in the order in which they are tried. What isn't an id isn't ours.
pub(super) fn ids_of(context: &Context) -> Vec<SessionId> {
    let policy = &context.shared.safety.cookies;
    let name = policy.name(policy.is_secure(cookie::place(context)));
    cookie::values(&context.headers, &name)
        .filter_map(SessionId::parse)
        .take(MOST_IDS)
        // A cookie is the client's own; a path may be a link that somebody has sent.
        .chain(in_url::of_path(context))
        .collect()
}

/// Has the response tell the client; hands out what it would have told.
pub(super) fn announce(
    context: &Context,
    what: Option<Announcement>,
) -> Result<Option<Announcement>, TooLate> {
    let mut head = context.head()?;
    Ok(std::mem::replace(&mut head.session, what))
}

/// Tells the client, in the fields of the response.
pub(crate) fn tell(context: &Context, what: Option<Announcement>, fields: &mut HeaderMap) {
    if context.session.get().is_some_and(|state| state.is_asked()) {
        // What was made for one visitor is shown to no other, and when they come back to it, it is made anew.
        fields
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("private, no-cache"));
    }
    in_url::protect(context, fields);
    let Some(what) = what.filter(|_| !in_url::is_by_path(context)) else {
        return;
    };
    let policy = &context.shared.safety.cookies;
    let secure = policy.is_secure(cookie::place(context));
    let cookie = match what {
        Announcement::None => policy.no_session(secure),
        Announcement::Id(id, None) => policy.session(&id.digits(), secure),
        Announcement::Id(id, Some(age)) => policy.session(&id.digits(), secure).max_age(age),
    };
    cookie::write(&[cookie], fields, context);
}
