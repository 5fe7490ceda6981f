//! How the id of a session comes with a request and goes with its response: in a cookie.

use super::id::SessionId;
use super::in_url;
use super::limits::MOST_IDS;
use crate::context::{Context, TooLate};
use crate::cookie::{self, PRIVATE};
use http::{HeaderMap, header};
use std::time::Duration;

/// What the response tells the client about its id.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Announcement {
    /// It is this one, and is kept for so long after the browser was closed.
    Id(SessionId, Option<Duration>),
    /// It has none any more.
    None,
}

/// The ids that a request carries, in the order in which they are tried.
pub(super) fn ids_of(context: &Context) -> Vec<SessionId> {
    let mut ids = ids_of_cookies(context);
    // A cookie is the client's own; a path may be a link that somebody has sent.
    ids.extend(in_url::of_path(context));
    ids
}

/// The ids in the cookies of a request. What isn't an id isn't ours.
pub(super) fn ids_of_cookies(context: &Context) -> Vec<SessionId> {
    let policy = &context.shared.safety.cookies;
    let name = policy.name(policy.is_secure(cookie::place(context)));
    cookie::values(&context.headers, &name)
        .filter_map(SessionId::parse)
        .take(MOST_IDS)
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

/// Tells the client, in the fields of the response. `goes_on`: the page isn't complete, and may still ask for the session.
pub(crate) fn tell(
    context: &Context,
    what: Option<Announcement>,
    goes_on: bool,
    fields: &mut HeaderMap,
) {
    let is_asked = context.session.get().is_some_and(|state| state.is_asked());
    if is_asked || (goes_on && !ids_of(context).is_empty()) {
        // What was made for one visitor is shown to no other, and when they come back to it, it is made anew.
        fields.entry(header::CACHE_CONTROL).or_insert(PRIVATE);
    }
    if matches!(what, Some(Announcement::Id(..))) && !is_private(fields) {
        // Whatever the page says of caches: who gets this from one gets the session with it.
        fields.insert(header::CACHE_CONTROL, PRIVATE);
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

/// Whether caches that others use are told to keep nothing of it.
fn is_private(fields: &HeaderMap) -> bool {
    let fields = fields.get_all(header::CACHE_CONTROL).iter();
    let mut directives = fields.flat_map(|field| field.as_bytes().split(|byte| *byte == b','));
    directives.any(|directive| {
        let directive = directive.trim_ascii();
        directive.eq_ignore_ascii_case(b"private") || directive.eq_ignore_ascii_case(b"no-store")
    })
}
