//! What becomes of a page, its guards and its parts when nobody waits for them any more.

use crate::document::{begin, end};
use crate::registry::{Entry, Errors};
use crate::route::{Methods, Segment};
use crate::{Body, Call, Error, Mode, PageService, Site, defer, request};
use html::{Html, html};
use http::Request;
use http_body::Body as _;
use std::future::pending;
use std::pin::{Pin, pin};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use tower_service::Service;

type Rendering = html::Rendering<Error>;

fn site(handler: fn(Call) -> Rendering) -> PageService {
    let entry = Entry {
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
    };
    let entry: &'static Entry = Box::leak(Box::new(entry));
    let site = Site::with([entry]).mode(Mode::Production).build();
    site.expect("one page")
}

fn ask() -> Request<axum::body::Body> {
    let mut request = Request::new(axum::body::Body::empty());
    *request.uri_mut() = http::Uri::from_static("/page");
    request
}

/// The body of the answer to a page that waits once at most before it has begun, or fails.
fn begun(handler: fn(Call) -> Rendering) -> Body {
    let mut task = Context::from_waker(Waker::noop());
    let mut answering = pin!(site(handler).call(ask()));
    for _ in 0..2 {
        if let Poll::Ready(Ok(response)) = answering.as_mut().poll(&mut task) {
            return response.into_body();
        }
    }
    panic!("the page has begun or failed")
}

struct Guard(&'static AtomicUsize);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// A part that keeps its request, and never ends.
async fn part_of(h: &mut Html, guards: &'static AtomicUsize) {
    let part = defer(html::fragment! { "wait" }, move |mut h| async move {
        let (kept, _guard) = (request(), Guard(guards));
        pending::<()>().await;
        html!(h, { kept.path() });
        Ok(())
    });
    let placeholder = part.await;
    html!(h, <p>{placeholder}</p>);
}

#[test]
fn a_part_that_keeps_its_request_ends_with_its_client() {
    static GUARDS: AtomicUsize = AtomicUsize::new(0);
    let mut body = begun(|call| {
        call.run(|_call, mut h| async move {
            begin(&mut h);
            part_of(&mut h, &GUARDS).await;
            end(&mut h).await;
            Ok(())
        })
    });
    let mut task = Context::from_waker(Waker::noop());
    assert!(Pin::new(&mut body).poll_frame(&mut task).is_ready());
    assert!(Pin::new(&mut body).poll_frame(&mut task).is_pending());
    assert_eq!(GUARDS.load(Ordering::Relaxed), 0);
    drop(body);
    assert_eq!(GUARDS.load(Ordering::Relaxed), 1);
}

#[test]
fn a_part_that_keeps_its_request_ends_with_a_page_that_fails() {
    static GUARDS: AtomicUsize = AtomicUsize::new(0);
    let _body = begun(|call| {
        call.run(|_call, mut h| async move {
            part_of(&mut h, &GUARDS).await;
            let mut waited = false;
            std::future::poll_fn(|_| {
                // The part has its first turn while the page waits.
                if std::mem::replace(&mut waited, true) {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
            Err(Error::not_found())
        })
    });
    assert_eq!(GUARDS.load(Ordering::Relaxed), 1);
}

/// Notes where it is dropped, and panics.
struct Bomb(&'static Mutex<Vec<String>>);

impl Drop for Bomb {
    fn drop(&mut self) {
        self.0
            .lock()
            .expect("one thread")
            .push(request().path().to_owned());
        panic!("a guard that fails");
    }
}

#[test]
fn a_guard_that_panics_harms_only_its_page_and_knows_its_request() {
    static DROPPED: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let body = begun(|call| {
        call.run(|_call, mut h| async move {
            let _bomb = Bomb(&DROPPED);
            begin(&mut h);
            html!(h, <p>"begun"</p>);
            h.__publish();
            pending().await
        })
    });
    drop(body);
    let mut answering = Box::pin(
        site(|call| {
            call.run(|_call, _h| async move {
                let _bomb = Bomb(&DROPPED);
                pending().await
            })
        })
        .call(ask()),
    );
    let mut task = Context::from_waker(Waker::noop());
    assert!(answering.as_mut().poll(&mut task).is_pending());
    drop(answering);
    assert_eq!(*DROPPED.lock().expect("one thread"), ["/page", "/page"]);
}
