//! The site as an `axum::Router`, to be merged with others, nested, and layered.
//!
//! Each page becomes a route, so that other routes stand beside it and axum finds conflicts with them. Which page answers,
//! and with which arguments, is decided by the site's own table: a route of axum's is only the gate to it.

use super::{PageService, SetupError, Site};
use crate::registry::Entry;
use crate::route::Segment;
use axum::Router;
use axum::extract::{Request, State};
use axum::routing::any;
use std::any::{Any, TypeId};
use std::collections::BTreeSet;
use std::sync::Arc;
use tower_service::Service;

/// The state of the router around, for the pages of one request.
#[derive(Clone)]
pub(crate) struct Around(pub(crate) Arc<dyn Any + Send + Sync>);

/// All pages of this program as a router: shorthand for [`Site::new`] and [`Site::router`].
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/hello/{name}")]
/// async fn hello(name: String) {
///     html! { <p>"Hello, " {name} "! " <a href={hello::url("you")}>"You too?"</a></p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let app: axum::Router = axum::Router::new().nest("/app", pages::router());
/// let answer = pages::test::client(app)?.get("/app/hello/Ada").await?;
/// assert!(answer.text().contains("<a href=\"/app/hello/you\">"));
/// # Ok(())
/// # }
/// ```
///
/// The router holds the routes of the pages and nothing else: what no page answers is answered by the router around, and so is
/// `/app/` with a slash, which axum doesn't let through. A service that is nested answers both, with the site's own error pages:
/// `Router::new().nest_service("/app", Site::new().build()?)`.
///
/// A path with text around a parameter (`/file-{n}.txt`) is let in by axum as `/{p1}`: what such a gate lets in and no page
/// answers gets the site's own 404, not the router's fallback. Where that matters, serve files under a path of their own.
///
/// # Panics
/// When the site can't start: the message says why. [`Site::router`] returns it instead.
#[track_caller]
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    match Site::new().router() {
        Ok(router) => router,
        Err(error) => panic!("{error}"),
    }
}

impl Site {
    /// The site as a router. Its pages take the state `S` of that router as [`State<S>`](crate::State).
    ///
    /// # Errors
    /// As [`build`](Self::build).
    pub fn router<S: Clone + Send + Sync + 'static>(self) -> Result<Router<S>, SetupError> {
        if self.safety.ids_in_urls {
            let mut problem = SetupError::default();
            problem.settings(vec![
                "ids of sessions in URLs don't go through the routes of a router: nest the site as a service, `Router::new().nest_service(\"/app\", site.build()?)`".to_owned(),
            ]);
            return problem.or(Router::new());
        }
        let gates = gates(self.entries());
        let service = self.build_with(&[TypeId::of::<S>()])?;
        let mut router = Router::new();
        for gate in gates {
            let service = service.clone();
            router = router.route(
                &gate,
                any(async move |State(state): State<S>, request: Request| {
                    through(service, state, request).await
                }),
            );
        }
        Ok(router)
    }
}

/// A request that came through a gate.
async fn through<S: Send + Sync + 'static>(
    mut service: PageService,
    state: S,
    mut request: Request,
) -> axum::response::Response {
    if TypeId::of::<S>() != TypeId::of::<()>() {
        request.extensions_mut().insert(Around(Arc::new(state)));
    }
    let Ok(response) = service.call(request).await;
    response.map(axum::body::Body::from)
}

/// The paths of axum's that let through whatever one of the pages may answer.
fn gates(entries: &[&'static Entry]) -> BTreeSet<String> {
    let mut gates = BTreeSet::new();
    for entry in entries.iter().filter(|entry| entry.errors.is_none()) {
        let mut path = String::new();
        let mut depth = 0;
        for segment in entry.segments {
            depth += 1;
            match segment {
                Segment::Literal(text) if text.bytes().all(is_plain) => {
                    path.push('/');
                    path.push_str(text);
                }
                Segment::Literal(_) | Segment::Argument { .. } => {
                    path.push_str("/{p");
                    path.push_str(&depth.to_string());
                    path.push('}');
                }
                Segment::Optional { .. } => {
                    both(&mut gates, &path);
                    path.push_str("/{p");
                    path.push_str(&depth.to_string());
                    path.push('}');
                }
                Segment::Tail { .. } => {
                    both(&mut gates, &path);
                    gates.insert(format!("{path}/{{*rest}}"));
                    path.clear();
                    depth = usize::MAX;
                    break;
                }
            }
        }
        if depth != usize::MAX {
            both(&mut gates, &path);
        }
    }
    // What a tail lets through needs no gate of its own, and axum takes them for a conflict.
    let tails: Vec<String> = gates
        .iter()
        .filter_map(|gate| gate.strip_suffix("{*rest}").map(ToOwned::to_owned))
        .collect();
    gates.retain(|gate| {
        !tails.iter().any(|tail| {
            gate.strip_prefix(tail.as_str())
                .is_some_and(|rest| !rest.is_empty() && rest != "{*rest}")
        })
    });
    gates
}

/// With and without a slash at the end: the wrong one is redirected.
fn both(gates: &mut BTreeSet<String>, path: &str) {
    if !path.is_empty() {
        gates.insert(path.to_owned());
    }
    if !path.ends_with('/') {
        gates.insert(format!("{path}/"));
    }
}

/// What stands in a path as it is (RFC 3986 §2.3).
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}
