//! Requests, and what becomes of them as arguments.

use super::*;
use crate::context::State;
use crate::registry::Entry;
use crate::route::Methods;
use crate::route::tests::leak;
use crate::{Call, Error, Mode, Site};
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Json};
use axum::response::{IntoResponse, Redirect, Response};
use html::Rendering;
use http::request::Parts;
use http::{HeaderValue, Request, StatusCode};
use std::future::pending;
use tower_service::Service;

/// A handler that shows its arguments, or what is wrong with them.
macro_rules! handler {
    (|$arguments:ident| $shown:expr) => {
        |call: Call| -> Rendering<Error> {
            call.run(|mut call, mut h| async move {
                let mut $arguments = call.arguments();
                let shown: Option<String> = async { $shown }.await;
                h.write(&match shown.filter(|_| $arguments.is_ok()) {
                    Some(shown) => shown,
                    None => show(&$arguments.refuse()),
                });
                Ok(())
            })
        }
    };
}

/// The status, and each failure in a line.
fn show(error: &Error) -> String {
    let mut text = error.status().as_u16().to_string();
    for failure in error.failures() {
        text += "\n";
        text += &failure.to_string();
    }
    text
}

/// What a page with this handler answers.
async fn ask(
    pattern: &'static str,
    handler: fn(Call) -> Rendering<Error>,
    request: Request<Body>,
) -> String {
    let page: &'static Entry = Box::leak(Box::new(Entry {
        handler,
        ..*leak(pattern, Methods::ANY)
    }));
    let site = Site::with([page])
        .state(Shelf(vec!["Dune", "Emma"]))
        .mode(Mode::Production);
    let response = site.build().expect("one page").call(request).await;
    let (parts, body) = response.expect("the service never fails").into_parts();
    let body = to_bytes(Body::new(body), 1 << 20).await.expect("a page");
    let body = String::from_utf8(body.into())
        .expect("text")
        .replace("&quot;", "\"");
    if parts.status == StatusCode::OK {
        body
    } else {
        format!("{}: {body}", parts.status)
    }
}

async fn get(pattern: &'static str, handler: fn(Call) -> Rendering<Error>, url: &str) -> String {
    let request = Request::get(url).body(Body::empty()).expect("a request");
    ask(pattern, handler, request).await
}

/// What all requests share.
#[derive(Clone)]
struct Shelf(Vec<&'static str>);

/// A book, found by its number.
struct Book(&'static str);

impl Param for Book {
    type Key = usize;

    async fn look_up(number: usize, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        let Shelf(books) = lookup.state()?;
        if number == 13 {
            "the shelf has fallen down".parse::<u8>()?;
        }
        books
            .get(number)
            .map(|title| Self(title))
            .ok_or_else(ParamError::not_found)
    }
}

#[tokio::test]
async fn all_failures_are_said_at_once() {
    let handler = handler!(|arguments| {
        let id = arguments.path::<u8>(0, "id").await;
        let page = arguments.query::<Option<u32>>("page").await;
        let sort = arguments.query::<String>("sort").await;
        arguments.check("page", page.as_ref(), "must be in 1..=9", |page| {
            page.is_none_or(|page| page < 10)
        });
        Some(format!("{id:?} {page:?} {sort:?}"))
    });
    assert_eq!(
        get("/{id}", handler, "/7?page=2&sort=a+b").await,
        "Some(7) Some(Some(2)) Some(\"a b\")"
    );
    assert_eq!(
        get("/{id}", handler, "/7?page=x&sort=a&sort=b").await,
        "400\n`page` in the query is `x`, but must be a whole number from 0 to 4294967295\n`sort` in the query is given twice"
    );
    assert_eq!(
        get("/{id}", handler, "/300?page=10").await,
        "404\n`id` in the path is `300`, but must be a whole number from 0 to 255\n`sort` in the query is missing\n\
         `page` in the query is `10`, but must be in 1..=9"
    );
}

#[tokio::test]
async fn what_is_optional_may_be_missing_and_what_is_empty_is_missing() {
    let handler = handler!(|arguments| {
        let state = arguments.optional::<Option<i8>>(0, "state").await;
        let number = arguments.query::<Option<u8>>("n").await;
        let text = arguments.query::<Option<String>>("q").await;
        let size = arguments.query_or::<u8>("size", || 20).await;
        let tags = arguments.query::<Vec<u8>>("tag").await;
        Some(format!(
            "{:?} {:?} {:?} {:?} {:?}",
            state?, number?, text?, size?, tags?
        ))
    });
    let cases = [
        ("/a", "None None None 20 []"),
        ("/a/-3?n=&q=&size=&tag=", "Some(-3) None Some(\"\") 20 []"),
        (
            "/a?n=1&q=%C3%A4&size=5&tag=1&tag=&tag=2&other",
            "None Some(1) Some(\"ä\") 5 [1, 2]",
        ),
        (
            "/a/x",
            "404\n`state` in the path is `x`, but must be a whole number from -128 to 127",
        ),
        (
            "/a?tag=1&tag=y",
            "400\n`tag` in the query is `y`, but must be a whole number from 0 to 255",
        ),
        ("/a?q=%FF", "400\n`q` in the query must be UTF-8"),
        (
            "/a?size=1&size=2",
            "400\n`size` in the query is given twice",
        ),
    ];
    for (url, expected) in cases {
        assert_eq!(get("/a/{state?}", handler, url).await, expected, "{url}");
    }
}

#[tokio::test]
async fn nobody_asks_for_more_look_ups_than_a_thousand() {
    let handler = handler!(|arguments| {
        let n = arguments.query::<Vec<u8>>("n").await;
        n.map(|n| n.len().to_string())
    });
    assert_eq!(
        get("/", handler, &format!("/?{}", "n=1&".repeat(1000))).await,
        "1000"
    );
    assert_eq!(
        get("/", handler, &format!("/?{}", "n=1&".repeat(1001))).await,
        "400\n`n` in the query is given more than 1000 times"
    );
}

#[tokio::test]
async fn what_is_looked_up_may_not_be_there() {
    let handler = handler!(|arguments| {
        let book = arguments.path::<Book>(0, "book").await;
        let other = arguments.query::<Option<Book>>("other").await;
        Some(format!("{} {:?}", book?.0, other?.map(|book| book.0)))
    });
    let cases = [
        ("/1?other=0", "Emma Some(\"Dune\")"),
        ("/2", "404\n`book` in the path is `2`, but doesn't exist"),
        (
            "/0?other=2",
            "400\n`other` in the query is `2`, but doesn't exist",
        ),
        ("/13", "500"),
        ("/x?other=13", "500"),
    ];
    for (url, expected) in cases {
        assert_eq!(get("/{book}", handler, url).await, expected, "{url}");
    }
}

#[tokio::test]
async fn a_check_of_the_path_is_no_404() {
    let handler = handler!(|arguments| {
        let n = arguments.path::<u8>(0, "n").await;
        arguments.check("n", n.as_ref(), "must be even", |n| n % 2 == 0);
        n.map(|n| n.to_string())
    });
    assert_eq!(get("/{n}", handler, "/4").await, "4");
    assert_eq!(
        get("/{n}", handler, "/5").await,
        "400\n`n` in the path is `5`, but must be even"
    );
}

#[tokio::test]
async fn the_rest_of_the_path_is_an_argument() {
    let handler = handler!(|arguments| arguments
        .tail::<Vec<u8>>(0, "rest")
        .map(|rest| format!("{rest:?}")));
    assert_eq!(get("/a/{rest..}", handler, "/a/1/2").await, "[1, 2]");
    assert_eq!(get("/a/{rest..}", handler, "/a").await, "[]");
    assert_eq!(
        get("/a/{rest..}", handler, "/a/1/x").await,
        "404\n`rest` in the path is `x`, but must be a whole number from 0 to 255"
    );
}

#[tokio::test]
async fn the_words_of_extractors_are_repeated() {
    let handler = handler!(|arguments| {
        let n = arguments.query::<Option<u8>>("n").await;
        let json = arguments.last::<Json<Vec<u8>>, (), _>("json").await;
        Some(format!("{:?} {:?}", n?, json?.0))
    });
    let post = |kind: &str, url: &str, body: &'static str| {
        let request = Request::post(url)
            .header("content-type", kind)
            .body(Body::from(body));
        ask("/", handler, request.expect("a request"))
    };
    assert_eq!(
        post("application/json", "/?n=1", "[1,2]").await,
        "Some(1) [1, 2]"
    );
    assert_eq!(
        post("text/plain", "/", "[1]").await,
        "415\nExpected request with `Content-Type: application/json`"
    );
    let said = post("application/json", "/?n=x", "[300]").await;
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!((lines[0], lines.len()), ("400", 3), "{said}");
    assert!(
        lines[2].starts_with("Failed to deserialize the JSON body"),
        "{said}"
    );
    assert!(
        post("application/json", "/", "[300]")
            .await
            .starts_with("422\n")
    );
}

/// An extractor that has an answer of its own.
struct Visitor;

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        match parts.headers.get("cookie").map(HeaderValue::as_bytes) {
            Some(b"waiting") => pending().await,
            Some(b"broken") => Err((StatusCode::BAD_GATEWAY, "secret").into_response()),
            Some(_) => Ok(Self),
            None => Err(Redirect::to("/login").into_response()),
        }
    }
}

#[tokio::test]
async fn an_answer_of_an_extractor_is_sent_as_it_is() {
    let handler: fn(Call) -> Rendering<Error> = |call| {
        call.run(|mut call, mut h| async move {
            let mut arguments = call.arguments();
            let n = arguments.query::<u8>("n").await;
            let visitor = arguments.extract::<Visitor, ()>("visitor").await;
            let (Some(n), Some(_)) = (n, visitor) else {
                return Err(arguments.refuse());
            };
            h.write(&n.to_string());
            Ok(())
        })
    };
    let with = |cookie: &'static str| {
        let request = Request::get("/?n=5")
            .header("cookie", cookie)
            .body(Body::empty());
        ask("/", handler, request.expect("a request"))
    };
    assert_eq!(with("ada").await, "5");
    assert!(
        get("/", handler, "/?n=x")
            .await
            .starts_with("303 See Other")
    );
    let broken = with("broken").await;
    assert!(
        broken.starts_with("502 Bad Gateway") && !broken.contains("secret"),
        "{broken}"
    );
}

#[tokio::test]
async fn the_state_of_a_router_is_found_by_its_type() {
    let handler = handler!(|arguments| {
        let shelf = arguments.extract::<State<Shelf>, ()>("shelf").await;
        let axum = arguments
            .extract::<axum::extract::State<Shelf>, Shelf>("axum")
            .await;
        Some(format!("{} {}", shelf?.0.0.len(), axum?.0.0.len()))
    });
    assert_eq!(get("/", handler, "/").await, "2 2");
    let missing = handler!(|arguments| {
        let axum = arguments
            .extract::<axum::extract::State<u8>, u8>("axum")
            .await;
        axum.map(|axum| axum.0.to_string())
    });
    assert_eq!(get("/", missing, "/").await, "500");
}

#[tokio::test]
async fn what_fails_names_the_place_of_the_page() {
    let handler: fn(Call) -> Rendering<Error> = |call| {
        call.run(|mut call, mut h| async move {
            let mut arguments = call.arguments();
            let visitor = arguments.extract::<Visitor, ()>("visitor").await;
            let number = arguments
                .extract::<axum::extract::State<u8>, u8>("number")
                .await;
            assert!(visitor.is_none() || number.is_none(), "there is no number");
            h.write(arguments.refuse().location().file());
            Ok(())
        })
    };
    for cookie in ["broken", "ada"] {
        let request = Request::get("/")
            .header("cookie", cookie)
            .body(Body::empty());
        assert_eq!(
            ask("/", handler, request.expect("a request")).await,
            file!()
        );
    }
}

#[tokio::test]
async fn what_an_extractor_makes_of_the_request_changes_no_parameter() {
    struct Thief;
    impl<S: Sync> FromRequestParts<S> for Thief {
        type Rejection = StatusCode;

        async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
            parts.uri = "/".parse().map_err(|_| StatusCode::BAD_REQUEST)?;
            Ok(Self)
        }
    }
    let handler = handler!(|arguments| {
        arguments.extract::<Thief, ()>("thief").await?;
        let name = arguments.path::<String>(0, "name").await;
        Some(format!("{} {}", name?, arguments.query::<u8>("n").await?))
    });
    assert_eq!(get("/{name}", handler, "/%C3%A4?n=1").await, "ä 1");
}
