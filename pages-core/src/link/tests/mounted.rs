//! Links of a site that is mounted below a prefix, printed while a request is answered.

use crate::link::{Link, Linking};
use crate::registry::Entry;
use crate::route::Methods;
use crate::route::tests::leak;
use crate::{Call, Error, Site};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::OriginalUri;
use html::Rendering;
use http::{Request, StatusCode};
use std::sync::LazyLock;
use tower_service::Service;

static HOME: LazyLock<&'static Entry> = LazyLock::new(|| leak("/", Methods::GET));
static NAME: LazyLock<&'static Entry> = LazyLock::new(|| leak("/names/{name}", Methods::GET));

fn home() -> Link {
    Linking::new(*HOME).into()
}

fn name(name: &str) -> Link {
    Linking::new(*NAME).argument(name).into()
}

/// A page that shows links, and which of them lead to it.
fn links(call: Call) -> Rendering<Error> {
    call.run(|_, mut h| async move {
        let all = [home(), name("ä").query("x", 1).fragment("y"), name("a/b")];
        for link in all {
            let current = if link.is_current() { "*" } else { "" };
            h.write(&format!("{link}{current} "));
        }
        h.write(&home().absolute("https://example.org"));
        h.write(" ");
        html::html!(h, <a href={name("b")}>"b"</a>);
        Ok(())
    })
}

/// What the page shows at this path below `prefix`, behind a proxy that takes `mounted_at` off.
async fn shown(mounted_at: &str, prefix: &str, path: &str) -> String {
    let page: &'static Entry = Box::leak(Box::new(Entry {
        handler: links,
        ..*leak("/{rest..}", Methods::GET)
    }));
    let mut request = Request::get(path).body(Body::empty()).expect("a request");
    if !prefix.is_empty() {
        let original = format!("{prefix}{path}").parse().expect("a URI");
        request.extensions_mut().insert(OriginalUri(original));
    }
    let site = Site::with([page]).mounted_at(mounted_at);
    let response = site.build().expect("one page").call(request).await;
    let body = response.expect("the service never fails").into_body();
    let body = to_bytes(Body::new(body), 1 << 20).await.expect("a page");
    String::from_utf8(body.into()).expect("text")
}

#[tokio::test]
async fn without_a_prefix_there_is_none() {
    assert_eq!(
        shown("", "", "/").await,
        "/* /names/%C3%A4?x=1#y /names/a%2Fb https://example.org/ <a href=\"/names/b\">b</a>"
    );
}

#[tokio::test]
async fn a_router_that_is_nested_is_part_of_its_links() {
    assert_eq!(
        shown("", "/app", "/names/%c3%a4?x=2").await,
        "/app/ /app/names/%C3%A4?x=1#y* /app/names/a%2Fb https://example.org/app/ <a href=\"/app/names/b\">b</a>"
    );
}

/// What a router of axum's answers that nests the page at a path.
async fn nested(at: &str, path: &str) -> (StatusCode, String) {
    let page: &'static Entry = Box::leak(Box::new(Entry {
        handler: links,
        ..*leak("/{rest..}", Methods::GET)
    }));
    let pages = Site::with([page]).router().expect("one page");
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let response = Router::<()>::new().nest(at, pages).call(request).await;
    let response = response.expect("a router never fails");
    let status = response.status();
    let body = to_bytes(response.into_body(), 1 << 20).await;
    let body = body.expect("a page").to_vec();
    (status, String::from_utf8(body).expect("text"))
}

#[tokio::test]
async fn axum_answers_the_links_to_the_home_page_of_what_it_nests() {
    for at in ["/app", "/app/"] {
        let (_, shown) = nested(at, "/app/names/a").await;
        let home = shown.split(' ').next().expect("the first link");
        assert_eq!(home, at);
        let (status, shown) = nested(at, home).await;
        assert_eq!(status, StatusCode::OK);
        assert!(shown.starts_with(&format!("{at}* /app/names/")), "{shown}");
    }
}

#[tokio::test]
async fn what_a_proxy_takes_off_is_put_in_front_again() {
    assert_eq!(
        shown("/proxy/", "/app", "/names/a%2Fb").await,
        "/proxy/app/ /proxy/app/names/%C3%A4?x=1#y /proxy/app/names/a%2Fb* https://example.org/proxy/app/ \
         <a href=\"/proxy/app/names/b\">b</a>"
    );
    assert!(
        shown("", "", "/names/a/b")
            .await
            .contains("/names/a%2Fb https:"),
        "another path than a%2Fb"
    );
}

#[tokio::test]
async fn no_prefix_makes_a_link_leave_the_site() {
    let shown = shown("", "//example.com", "/names/b").await;
    assert!(
        shown.starts_with("/.//example.com/ ")
            && shown.contains("href=\"/.//example.com/names/b\""),
        "{shown}"
    );
}
