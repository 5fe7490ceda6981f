//! The sites that have sessions, each with a cookie of its own.

use super::{actions, house};
use axum::Router;
use pages::prelude::routes;
use pages::{CookiePolicy, Entry, Lifetime, MemoryStore, Mode, SetupError, Site};
use std::sync::Arc;
use std::time::Duration;

/// How long :house waits for a visitor to come back.
const HOUSE: Duration = Duration::from_secs(1800);

/// The same of Webactions.
const WEBACTIONS: Duration = Duration::from_secs(18_000);

/// Whether a page belongs to a site beside the main one.
pub(crate) fn is_apart(page: &Entry) -> bool {
    page.name.starts_with("conformance::sessions::")
}

/// The sites with sessions, each with the path that it is below.
pub(crate) fn sites() -> [(&'static str, Site); 4] {
    let cookie = |name: &'static str| CookiePolicy::new().session_name(name).over_plain_http();
    let domains = cookie("name").domains(["example.com", "example.org"]);
    let with_urls = project(cookie("sitea")).session_ids_in_urls();
    [
        ("/house", visits(cookie("name"))),
        ("/house/everywhere", visits(domains)),
        ("/sitea", with_urls),
        ("/sitea-cookies", project(cookie("sitea-cookies"))),
    ]
}

/// All of them, to stand beside the main one.
///
/// # Errors
/// When one of them can't start.
pub(crate) fn beside() -> Result<Router, SetupError> {
    let mut router = Router::new();
    for (path, site) in sites() {
        router = router.nest_service(path, site.build()?);
    }
    Ok(router)
}

fn visits(cookies: CookiePolicy) -> Site {
    Site::with(routes![house::visits])
        .mode(Mode::Production)
        .cookies(cookies)
        .session_lifetime(lasting(HOUSE))
}

/// A project of Webactions.
fn project(cookies: CookiePolicy) -> Site {
    let store = Arc::new(MemoryStore::new());
    Site::with(routes![
        actions::counter,
        actions::plain,
        actions::redirect,
        actions::set,
        actions::value,
        actions::end,
        actions::session_count,
    ])
    .mode(Mode::Production)
    .cookies(cookies)
    .session_lifetime(lasting(WEBACTIONS))
    .sessions(Arc::clone(&store))
    .state(store)
}

fn lasting(idle: Duration) -> Lifetime {
    Lifetime {
        idle,
        ..Lifetime::default()
    }
}
