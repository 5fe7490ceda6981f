//! Ids of sessions in paths, where a site asks for that: `/~ID~/path`, for clients that keep no cookies.
//!
//! Until it is known whether a client keeps cookies, the response sets the cookie and its links carry the id. A request with
//! the cookie ends that; one with the id in its path alone goes on with paths, and is sent no cookie any more.

use super::carrier::ids_of_cookies;
use super::id::{LENGTH, SessionId};
use super::state::Known;
use crate::context::Context;
use axum::extract::OriginalUri;
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Uri, header};

/// What holds an id in a path: `/~ID~`.
const HOLDER: usize = LENGTH + 3;

/// The id in front of a path, and the path behind it. What isn't an id is a path like any other.
fn split(path: &str) -> Option<(SessionId, &str)> {
    let (holder, rest) = path.split_at_checked(HOLDER)?;
    let digits = holder.strip_prefix("/~")?.strip_suffix('~')?;
    let id = SessionId::parse(digits.as_bytes())?;
    match rest {
        "" => Some((id, "/")),
        rest => rest.starts_with('/').then_some((id, rest)),
    }
}

/// Takes the id off the path of a request, as axum takes off the prefix of a router that is nested: who wants to know finds
/// the URI as it was sent.
pub(crate) fn take_off(parts: &mut Parts) {
    let Some((_, rest)) = split(parts.uri.path()) else {
        return;
    };
    let rest = match parts.uri.query() {
        None => PathAndQuery::try_from(rest),
        Some(query) => PathAndQuery::try_from(format!("{rest}?{query}")),
    };
    let mut uri = parts.uri.clone().into_parts();
    uri.path_and_query = rest.ok();
    let Ok(uri) = Uri::from_parts(uri) else {
        return;
    };
    let sent = std::mem::replace(&mut parts.uri, uri);
    if parts.extensions.get::<OriginalUri>().is_none() {
        parts.extensions.insert(OriginalUri(sent));
    }
}

/// What stands before the paths of the pages, and the id behind it, if there is one.
fn prefix(context: &Context) -> (&str, Option<SessionId>) {
    let all = context.prefix();
    if !context.shared.safety.ids_in_urls {
        return (all, None);
    }
    let at = all.len().checked_sub(HOLDER);
    let found = at.and_then(|at| all.split_at_checked(at));
    match found.and_then(|(mount, holder)| Some((mount, split(holder)?.0))) {
        Some((mount, id)) => (mount, Some(id)),
        None => (all, None),
    }
}

/// The prefix under which the pages are mounted, without an id behind it.
pub(crate) fn mount(context: &Context) -> &str {
    prefix(context).0
}

/// The id in the path of the request.
pub(super) fn of_path(context: &Context) -> Option<SessionId> {
    prefix(context).1
}

/// The URI of a request for the log, which no id is to stand in.
pub(crate) fn uri_without_id(context: &Context) -> String {
    let uri = context.uri.to_string();
    match of_path(context) {
        None => uri,
        Some(id) => uri.replacen(&id.digits(), "…", 1),
    }
}

/// Whether this id came in the path alone.
pub(super) fn is_in_path_alone(context: &Context, id: SessionId) -> bool {
    of_path(context) == Some(id) && !ids_of_cookies(context).contains(&id)
}

/// Whether the session was found by the path, so that its client keeps no cookies.
pub(super) fn is_by_path(context: &Context) -> bool {
    context
        .session
        .get()
        .is_some_and(|state| state.is_by_path())
}

/// What links carry: `/~ID~`, or nothing.
pub(crate) fn of_links(context: &Context) -> Option<String> {
    if !context.shared.safety.ids_in_urls {
        return None;
    }
    // Where a cookie came, the client keeps cookies; unless it was a dead one, and the path had the id of the session.
    if !is_by_path(context) && !ids_of_cookies(context).is_empty() {
        return None;
    }
    let known = context.session.get().map(|state| state.known());
    let id = match known.unwrap_or_default() {
        Known::Live(id, _) => Some(id),
        // Whoever asks for it will see whether there is such a session: it isn't adopted by being passed on.
        Known::Unasked => of_path(context),
        Known::Nothing | Known::Renewed => None,
    };
    id.map(|id| format!("/~{}~", id.digits()))
}

/// Keeps an id in the path, or in the links, of a page from other sites and from caches.
pub(super) fn protect(context: &Context, fields: &mut HeaderMap) {
    if !context.shared.safety.ids_in_urls
        || (of_path(context).is_none() && of_links(context).is_none())
    {
        return;
    }
    // Not `no-referrer`: browsers would then say `Origin: null` of the forms of this page.
    let is_strict = fields
        .get(header::REFERRER_POLICY)
        .is_some_and(|policy| policy == "no-referrer");
    if !is_strict {
        fields.insert(
            header::REFERRER_POLICY,
            HeaderValue::from_static("same-origin"),
        );
    }
    fields.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;

    const ID: &str = "AAgQGCAoMDhASFBYYGhweICIkJigqLC4wMjQ2ODo8Pg";

    fn parts(uri: &str) -> Parts {
        let request = Request::builder().uri(uri).body(());
        request.expect("a request").into_parts().0
    }

    #[test]
    fn an_id_is_taken_off_the_path() {
        for (sent, path) in [
            (format!("/~{ID}~/a/b?c=d"), "/a/b?c=d"),
            (format!("/~{ID}~"), "/"),
            (format!("/~{ID}~?c"), "/?c"),
            (format!("/~{ID}~/"), "/"),
            (format!("/~{ID}~//a"), "//a"),
            (format!("http://host:1/~{ID}~/%2F"), "http://host:1/%2F"),
        ] {
            let mut parts = parts(&sent);
            take_off(&mut parts);
            assert_eq!(parts.uri.to_string(), path, "{sent}");
            let OriginalUri(original) = parts.extensions.get().expect("the URI as it was sent");
            assert_eq!(original.to_string(), sent);
        }
    }

    #[test]
    fn what_is_no_id_is_a_path() {
        for path in [
            "/~ada~/a".to_owned(),
            format!("/~{ID}/a"),
            format!("/~{ID}~a"),
            format!("/~{ID}A~/a"),
            format!("/a/~{ID}~/a"),
            format!("/~{}~/a", ID.replace('g', "h")),
            format!("/~{}~/a", ID.replace("AA", "%41")),
            "/".to_owned(),
        ] {
            let mut parts = parts(&path);
            take_off(&mut parts);
            assert_eq!(parts.uri.to_string(), path);
            assert!(parts.extensions.get::<OriginalUri>().is_none(), "{path}");
        }
    }
}
