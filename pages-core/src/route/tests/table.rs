//! What is found in a table of routes, case by case.

use super::{leak, page};
use crate::registry::{Entry, Errors};
use crate::route::*;
use http::{Method, StatusCode};

fn routes(patterns: &[&'static str]) -> Routes {
    let pages: Vec<_> = patterns
        .iter()
        .map(|pattern| leak(pattern, Methods::GET))
        .collect();
    Routes::new(&pages).expect("no conflicts")
}

/// What is found, in a line.
fn show(routes: &Routes, method: &Method, path: &str) -> String {
    match routes.find(path, method) {
        Found::Page { page, values } => {
            let mut line = page.path.to_owned();
            for value in (0..).map_while(|index| values.value(path, index)) {
                line += " ";
                line += &value;
            }
            line
        }
        Found::Methods(methods) => format!("{methods} only"),
        Found::Slash(path) => format!("-> {path}"),
        Found::Nothing => "nothing".into(),
    }
}

fn check(patterns: &[&'static str], cases: &[(&str, &str)]) {
    let routes = routes(patterns);
    for (path, expected) in cases {
        assert_eq!(show(&routes, &Method::GET, path), *expected, "{path}");
    }
}

#[test]
fn the_most_specific_pattern_wins() {
    check(
        &[
            "/",
            "/a",
            "/a/{x}",
            "/a/f-{x}",
            "/a/f-{x}.txt",
            "/a/new",
            "/{x}/b",
            "/{t..}",
        ],
        &[
            ("/", "/"),
            ("/a", "/a"),
            ("/a/new", "/a/new"),
            ("/a/f-1", "/a/f-{x} 1"),
            ("/a/f-1.txt", "/a/f-{x}.txt 1"),
            ("/a/f-", "/a/{x} f-"),
            ("/a/b", "/a/{x} b"),
            ("/c/b", "/{x}/b c"),
            ("/c/d", "/{t..} c/d"),
        ],
    );
}

#[test]
fn a_search_that_leads_nowhere_goes_back() {
    check(
        &["/a/b/c", "/a/{x}/d", "/{x}/b/{y}/e", "/a{x}/{y}/f"],
        &[
            ("/a/b/c", "/a/b/c"),
            ("/a/b/d", "/a/{x}/d b"),
            ("/a/b/d/e", "/{x}/b/{y}/e a d"),
            ("/ab/c/f", "/a{x}/{y}/f b c"),
            ("/a/c/f", "nothing"),
        ],
    );
}

#[test]
fn optional_arguments_and_tails_may_be_missing() {
    check(
        &["/o/{x?}", "/two/{x?}/{y?}", "/t/{t..}", "/ot/{x?}/{t..}"],
        &[
            ("/o", "/o/{x?}"),
            ("/o/1", "/o/{x?} 1"),
            ("/o/", "-> /o"),
            ("/o/1/", "-> /o/1"),
            ("/two", "/two/{x?}/{y?}"),
            ("/two/1", "/two/{x?}/{y?} 1"),
            ("/two/1/2", "/two/{x?}/{y?} 1 2"),
            ("/t", "/t/{t..}"),
            ("/t/", "/t/{t..}"),
            ("/t/a/", "/t/{t..} a/"),
            ("/t/a//b", "/t/{t..} a//b"),
            ("/ot", "/ot/{x?}/{t..}"),
            ("/ot/1", "/ot/{x?}/{t..} 1"),
            ("/ot/1/2/3", "/ot/{x?}/{t..} 1 2/3"),
        ],
    );
}

#[test]
fn a_slash_at_the_end_matters() {
    check(
        &["/a", "/b/", "/{x}/c", "/d", "/d/"],
        &[
            ("/a/", "-> /a"),
            ("/b", "-> /b/"),
            ("/b/", "/b/"),
            ("/x/c/", "-> /x/c"),
            ("/%5Cx/c/", "-> /%5Cx/c"),
            ("/a//", "nothing"),
            ("/d", "/d"),
            ("/d/", "/d/"),
            ("//", "nothing"),
        ],
    );
}

#[test]
fn no_redirect_leaves_the_site() {
    check(
        &["/{x}", "/{x}/{y}"],
        &[
            ("/\\example.org/", "nothing"),
            ("//example.org/", "nothing"),
            ("/a/\\b/", "-> /a/%5Cb"),
        ],
    );
}

#[test]
fn segments_are_compared_decoded_and_once() {
    check(
        &["/über uns", "/{x}", "/file-{n}.txt", "/100%/{x}"],
        &[
            ("/%C3%BCber%20uns", "/über uns"),
            ("/%c3%bcb%65r%20uns", "/über uns"),
            ("/a%2Fb", "/{x} a/b"),
            ("/a%252Fb", "/{x} a%2Fb"),
            ("/a+b", "/{x} a+b"),
            ("/fil%65-%37.txt", "/file-{n}.txt 7"),
            ("/100%25/x", "/100%/{x} x"),
        ],
    );
}

#[test]
fn what_is_no_text_names_no_page() {
    let paths = [
        "/%zz",
        "/%",
        "/%4",
        "/%FF",
        "/%00",
        "/.",
        "/..",
        "/%2e",
        "/%2E.",
        "/t/../x",
        "/t/a/%2e%2e",
        "/t/%C3",
        "",
        "*",
        "a",
    ];
    check(
        &["/{x}", "/t/{t..}", "/a"],
        &paths.map(|path| (path, "nothing")),
    );
}

#[test]
fn an_argument_is_never_empty() {
    check(
        &["/a/{x}", "/a/{x}/b"],
        &[
            ("/a/", "nothing"),
            ("/a//b", "nothing"),
            ("/a/%20", "/a/{x}  "),
        ],
    );
}

#[test]
fn a_longer_path_than_any_uri_names_no_page() {
    let long = format!("/{}", "a".repeat(70_000));
    assert_eq!(show(&routes(&["/{x}"]), &Method::GET, &long), "nothing");
    assert_ne!(
        show(&routes(&["/{x}"]), &Method::GET, &long[..65_535]),
        "nothing"
    );
}

#[test]
fn the_method_is_part_of_what_is_asked() {
    let pages = [
        leak("/users/new", Methods::GET),
        leak("/users/{id}", Methods::POST),
        leak("/users/{name}", Methods::DELETE),
        leak("/any/{x?}", Methods::ANY),
    ];
    let routes = Routes::new(&pages).expect("no conflicts");
    let cases = [
        (Method::GET, "/users/new", "/users/new"),
        (Method::HEAD, "/users/new", "/users/new"),
        (Method::POST, "/users/new", "/users/{id} new"),
        (Method::DELETE, "/users/7", "/users/{name} 7"),
        (Method::PUT, "/users/new", "GET, HEAD, POST, DELETE only"),
        (Method::GET, "/users/7", "POST, DELETE only"),
        (Method::OPTIONS, "/users/7", "POST, DELETE only"),
        (Method::PUT, "/users/7/", "-> /users/7"),
        (Method::from_bytes(b"PURGE").unwrap(), "/any", "/any/{x?}"),
        (
            Method::TRACE,
            "/any",
            "GET, HEAD, POST, PUT, PATCH, DELETE only",
        ),
    ];
    for (method, path, expected) in cases {
        assert_eq!(show(&routes, &method, path), expected, "{method} {path}");
    }
}

#[test]
fn pages_that_match_the_same_paths_are_conflicts() {
    let conflicting = [
        ("/a", "/a"),
        ("/{x}", "/{y}"),
        ("/a/{x?}", "/a"),
        ("/a/{x?}", "/a/{y}"),
        ("/a/{x?}/{y?}", "/a/{z}"),
        ("/{t..}", "/{s..}"),
        ("/f-{x}.txt", "/f-{y}.txt"),
    ];
    for (first, second) in conflicting {
        let conflicts =
            Routes::new(&[leak(first, Methods::GET), leak(second, Methods::ANY)]).expect_err(first);
        assert_eq!(conflicts.len(), 1, "{first} {second}");
        assert_eq!(conflicts[0].pages().map(|page| page.path), [first, second]);
        let pages = [leak(first, Methods::GET), leak(second, Methods::POST)];
        assert!(Routes::new(&pages).is_ok(), "{first} {second}");
    }
    routes(&["/a", "/{x}", "/{x}/", "/f-{x}", "/{x}-f", "/a/{t..}"]);
}

#[test]
fn a_page_that_is_named_twice_counts_once() {
    let page = leak("/a", Methods::GET);
    assert!(Routes::new(&[page, page]).is_ok());
}

#[test]
fn error_pages_have_no_path() {
    let error = |errors| -> &'static Entry {
        Box::leak(Box::new(Entry {
            errors,
            ..page("", &[])
        }))
    };
    let [all, gone] = [Errors::ALL, Errors::only(&[404, 410])].map(error);
    let routes = Routes::new(&[all, gone]).expect("no conflicts");
    let found = |status| routes.error_page(status).map(|page| page.errors);
    assert_eq!(found(StatusCode::GONE), Some(gone.errors));
    assert_eq!(found(StatusCode::FORBIDDEN), Some(all.errors));
    assert_eq!(show(&routes, &Method::GET, "/"), "nothing");
    let conflicts =
        Routes::new(&[all, gone, error(Errors::only(&[410]))]).expect_err("two for 410");
    assert_eq!(conflicts.len(), 1);
}

#[test]
fn the_first_of_many_segments_costs_no_more_than_the_tree() {
    let routes = routes(&["/{a}/{b}/{c}/x", "/a/{b}/{c}/y", "/a/a/{c}/z", "/a/a/a/w"]);
    assert_eq!(
        show(&routes, &Method::GET, "/a/a/a/x"),
        "/{a}/{b}/{c}/x a a a"
    );
    assert_eq!(show(&routes, &Method::GET, &"/a".repeat(30_000)), "nothing");
}
