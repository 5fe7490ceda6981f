//! How pages become responses, seen by whoever takes the frames of a body.

use crate::document::{Document, begin, close, end, open};
use crate::registry::{Entry, Errors};
use crate::route::{Methods, Segment};
use crate::{Body, Call, Error, Mode, Site, response};
use html::{Html, html};
use http::{Request, Response, StatusCode};
use http_body::Body as _;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tower_service::Service;

type Rendering = html::Rendering<Error>;

const fn entry(handler: fn(Call) -> Rendering) -> Entry {
    Entry {
        name: "tests::page",
        path: "/page",
        segments: &[Segment::Literal("page")],
        methods: Methods::GET,
        file: file!(),
        line: 1,
        column: 1,
        needs: &[],
        errors: Errors::NONE,
        cross_origin: false,
        form: None,
        handler,
    }
}

async fn ask(entry: &'static Entry, request: Request<axum::body::Body>) -> Response<Body> {
    let site = Site::with([entry]).mode(Mode::Production).build();
    let Ok(response) = site.expect("one page").call(request).await;
    response
}

async fn get(entry: &'static Entry) -> Response<Body> {
    ask(entry, request("GET")).await
}

fn request(method: &str) -> Request<axum::body::Body> {
    Request::builder()
        .method(method)
        .uri("/page")
        .body(axum::body::Body::empty())
        .expect("a request")
}

/// The frames of a body as text, and whether it ended well.
async fn frames(body: Body) -> (Vec<String>, bool) {
    let mut body = body;
    let mut frames = Vec::new();
    loop {
        match poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await {
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) => frames.push(String::from_utf8(data.to_vec()).expect("UTF-8")),
                Err(frame) => frames.push(format!("{:?}", frame.into_trailers())),
            },
            Some(Err(_)) => return (frames, false),
            None => return (frames, true),
        }
    }
}

async fn text(response: Response<Body>) -> String {
    frames(response.into_body()).await.0.concat()
}

async fn pause() {
    tokio::time::sleep(Duration::from_millis(5)).await;
}

fn titled(call: &Call, title: &'static str) -> crate::Result {
    call.prepare(Document {
        title: Some(title.into()),
        ..Document::default()
    })
}

#[tokio::test]
async fn a_page_that_is_complete_has_a_length() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |call: Call, mut h: Html| {
            titled(&call, "One & two")?;
            open(&mut h);
            html!(&mut h, <p>"Hello"</p>);
            close(&mut h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.headers()["content-type"],
        "text/html; charset=utf-8"
    );
    let length = response.body().size_hint().exact();
    let (frames, whole) = frames(response.into_body()).await;
    assert!(whole);
    assert_eq!(frames.len(), 1);
    assert_eq!(length, Some(frames[0].len() as u64));
    assert_eq!(
        frames[0],
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>One &amp; two</title></head><body><p>Hello</p></body></html>"
    );
}

#[tokio::test]
async fn a_document_of_a_component_takes_the_place_of_ours() {
    fn document(h: &mut Html) {
        html!(h, <!DOCTYPE html> <html lang="de"><head>{crate::head()}</head><body><p>"own"</p></body></html>);
    }
    static WHOLE: Entry = entry(|call| {
        call.run(async move |call: Call, mut h: Html| {
            titled(&call, "T")?;
            open(&mut h);
            crate::head! { <link rel="next" href="/2"> }?;
            document(&mut h);
            close(&mut h).await;
            Ok(())
        })
    });
    static WAITING: Entry = entry(|call| {
        call.run(async move |call: Call, mut h: Html| {
            titled(&call, "T")?;
            open(&mut h);
            document(&mut h);
            pause().await;
            close(&mut h).await;
            Ok(())
        })
    });
    for (page, link) in [(&WHOLE, "<link rel=\"next\" href=\"/2\">"), (&WAITING, "")] {
        let text = text(get(page).await).await;
        assert!(
            text.starts_with("<!DOCTYPE html><html lang=\"de\"><head><meta"),
            "{text}"
        );
        assert!(
            text.ends_with(&format!(
                "<title>T</title>{link}</head><body><p>own</p></body></html>"
            )),
            "{text}"
        );
        assert_eq!(text.matches("</html>").count(), 1, "{text}");
    }
}

#[tokio::test]
async fn what_is_written_goes_out_while_the_page_waits() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            open(&mut h);
            html!(&mut h, <h1>"Heading"</h1>);
            pause().await;
            html!(&mut h, <p>"Rest"</p>);
            close(&mut h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.body().size_hint().exact(), None);
    let (frames, whole) = frames(response.into_body()).await;
    assert!(whole);
    assert_eq!(frames.len(), 2, "{frames:?}");
    assert!(frames[0].ends_with("<h1>Heading</h1>"));
    assert_eq!(frames[1], "<p>Rest</p></body></html>");
}

#[tokio::test]
async fn a_page_that_fails_before_its_first_byte_is_an_error_page() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            open(&mut h);
            pause().await;
            Err(Error::status_with(
                StatusCode::GONE,
                "This <entry> is gone.",
            ))
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.status(), 410);
    let text = text(response).await;
    assert_eq!(text.matches("<html").count(), 1);
    assert!(text.contains("This &lt;entry&gt; is gone."), "{text}");
}

#[tokio::test]
async fn a_layout_that_waits_does_not_commit_the_response() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            let h = &mut h;
            html!(async h, <nav>"Home" {pause().await}</nav>);
            pause().await;
            begin(h);
            Err(Error::not_found())
        })
    });
    assert_eq!(get(&PAGE).await.status(), 404);
}

#[tokio::test]
async fn a_page_that_fails_behind_its_first_byte_is_cut() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            open(&mut h);
            html!(&mut h, <h1>"Heading"</h1>);
            pause().await;
            Err(Error::new("the disk is on fire"))
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.status(), 200);
    let (frames, whole) = frames(response.into_body()).await;
    assert!(!whole);
    assert!(!frames.concat().contains("fire"));
}

#[tokio::test]
async fn a_panic_is_a_500_that_tells_nothing() {
    static PAGE: Entry =
        entry(|call| call.run(async move |_: Call, _: Html| panic!("secret of the {}", "house")));
    let response = get(&PAGE).await;
    assert_eq!(response.status(), 500);
    let text = text(response).await;
    assert!(!text.contains("secret"), "{text}");
    assert!(text.contains("<code>"), "an id: {text}");
}

#[tokio::test]
async fn a_panic_while_the_page_is_sent_cuts_it() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            begin(&mut h);
            html!(&mut h, <h1>"Heading"</h1>);
            pause().await;
            panic!("too late")
        })
    });
    let (frames, whole) = frames(get(&PAGE).await.into_body()).await;
    assert_eq!(frames, ["<h1>Heading</h1>"]);
    assert!(!whole);
}

#[tokio::test]
async fn the_head_can_change_until_the_page_waits_behind_its_own_bytes() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |call: Call, mut h: Html| {
            titled(&call, "Early")?;
            open(&mut h);
            pause().await;
            response().status(StatusCode::CREATED)?;
            crate::head! { <link rel="next" href="/2"> }?;
            crate::head! { <link rel="next" href="/2"> }?;
            response().title("Late")?;
            html!(&mut h, <p>"one"</p>);
            pause().await;
            assert!(response().is_sent());
            assert!(response().status(StatusCode::OK).is_err());
            assert!(crate::head! { <meta name="x" content="y"> }.is_err());
            close(&mut h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.status(), 201);
    let text = text(response).await;
    assert!(
        text.contains("initial-scale=1\"><link rel=\"next\" href=\"/2\"><title>Late</title></head><body><p>one</p>"),
        "{text}"
    );
}

#[tokio::test]
async fn parts_are_sent_in_the_order_in_which_they_get_ready() {
    async fn after(milliseconds: u64) {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    }
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            open(&mut h);
            let h = &mut h;
            html!(async h,
                <main>
                    {crate::defer!({ <p>"a waits"</p> } => { {after(60).await} <p>"a"</p> }).await}
                    {crate::defer!({ <p>"b waits"</p> } => { {after(20).await} <p>"b"</p> }).await}
                    {crate::defer!({ <p>"c waits"</p> } => {
                        {"x".parse::<u8>()?}
                    } else |error| { <p>{error.status().as_u16()}</p> }).await}
                </main>
            );
            close(h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    let policy = response.headers()["content-security-policy"]
        .to_str()
        .expect("ASCII")
        .to_owned();
    let (frames, whole) = frames(response.into_body()).await;
    assert!(whole);
    let text = frames.concat();
    let places: Vec<usize> = [
        "a waits",
        "b waits",
        "c waits",
        "<p>500</p>",
        "<p>b</p>",
        "<p>a</p>",
        "</body>",
    ]
    .into_iter()
    .map(|part| {
        text.find(part)
            .unwrap_or_else(|| panic!("no {part} in {text}"))
    })
    .collect();
    assert!(places.is_sorted(), "{places:?} {text}");
    assert!(frames.len() >= 3);
    let nonce = text
        .split("nonce=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a nonce");
    assert!(policy.contains(&format!("'nonce-{nonce}'")), "{policy}");
}

#[tokio::test]
async fn a_client_that_goes_away_cancels_the_page() {
    static DROPPED: AtomicBool = AtomicBool::new(false);
    struct Guard;
    impl Drop for Guard {
        fn drop(&mut self) {
            DROPPED.store(true, Ordering::Relaxed);
        }
    }
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            let _guard = Guard;
            begin(&mut h);
            html!(&mut h, <h1>"Heading"</h1>);
            std::future::pending::<()>().await;
            end(&mut h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    assert!(!DROPPED.load(Ordering::Relaxed));
    drop(response);
    assert!(DROPPED.load(Ordering::Relaxed));
}

#[tokio::test]
async fn a_long_page_waits_for_its_reader() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            begin(&mut h);
            let h = &mut h;
            html!(async h, for n in 0..100_000 { <p>{n}</p> });
            end(h).await;
            Ok(())
        })
    });
    let (frames, whole) = frames(get(&PAGE).await.into_body()).await;
    assert!(whole);
    assert!(frames.len() > 10, "{}", frames.len());
    assert!(frames.iter().all(|frame| frame.len() <= 96 * 1024));
    assert!(frames.concat().ends_with("<p>99999</p>"));
}

#[tokio::test]
async fn head_runs_the_page_up_to_its_head() {
    static RESUMED: AtomicBool = AtomicBool::new(false);
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            response().header("x-page", "yes")?;
            begin(&mut h);
            html!(&mut h, <h1>"Heading"</h1>);
            pause().await;
            RESUMED.store(true, Ordering::Relaxed);
            end(&mut h).await;
            Ok(())
        })
    });
    let response = ask(&PAGE, request("HEAD")).await;
    assert_eq!(response.headers()["x-page"], "yes");
    assert!(response.body().is_end_stream());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(!RESUMED.load(Ordering::Relaxed));
}

#[tokio::test]
async fn trailers_follow_the_body() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            response().declare_trailer("x-sum")?;
            html!(&mut h, <p>"x"</p>);
            response().trailer("x-sum", "42")?;
            end(&mut h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.headers()["trailer"], "x-sum");
    let (frames, _) = frames(response.into_body()).await;
    assert!(frames[1].contains("\"x-sum\": \"42\""), "{frames:?}");
}

#[tokio::test]
async fn other_methods_are_told_what_is_allowed() {
    static PAGE: Entry = entry(|call| call.run(async move |_: Call, _: Html| Ok(())));
    let refused = ask(&PAGE, request("DELETE")).await;
    assert_eq!(refused.status(), 405);
    assert_eq!(refused.headers()["allow"], "GET, HEAD, OPTIONS");
    let asked = ask(&PAGE, request("OPTIONS")).await;
    assert_eq!(asked.status(), 204);
    assert_eq!(asked.headers()["allow"], "GET, HEAD, OPTIONS");
}

#[test]
fn bodies_can_be_sent_between_threads() {
    fn send<T: Send>() {}
    send::<Body>();
    send::<Arc<crate::context::Context>>();
}

#[tokio::test]
async fn a_status_that_only_comes_before_a_response_is_an_error() {
    static PAGE: Entry = entry(|call| {
        call.run(async move |_: Call, mut h: Html| {
            open(&mut h);
            response().status(StatusCode::SWITCHING_PROTOCOLS)?;
            html!(&mut h, <p>"Begun"</p>);
            pause().await;
            close(&mut h).await;
            Ok(())
        })
    });
    let response = get(&PAGE).await;
    assert_eq!(response.status(), 500);
    assert!(!text(response).await.contains("Begun"));
}
