//! Sessions of a site, as requests see them, with a clock that can be put forward.

use super::sessions::AHEAD;
use super::{
    Lifetime, MemoryStore, Record, SessionError, SessionHash, SessionStore, StoreResult, session,
};
use crate::registry::{Entry, Errors};
use crate::route::{Methods, Segment};
use crate::{Call, Error, Mode, PageService, Result, Site, request};
use http::{Request, Response, header};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tower_service::Service;

const LIFETIME: Lifetime = Lifetime {
    idle: Duration::from_secs(80),
    absolute: Duration::from_secs(200),
    remembered: false,
};

/// A store that counts what is written.
#[derive(Default)]
struct Counting {
    store: MemoryStore,
    writes: AtomicUsize,
    /// Whether another request renews the session when it has been read.
    renews: AtomicBool,
}

impl Counting {
    fn writes(&self) -> usize {
        self.writes.swap(0, Ordering::Relaxed)
    }

    fn count(&self) {
        self.writes.fetch_add(1, Ordering::Relaxed);
    }
}

impl SessionStore for Counting {
    async fn load(&self, id: SessionHash) -> StoreResult<Option<Record>> {
        let found = self.store.load(id).await?;
        if let Some(record) = &found
            && self.renews.swap(false, Ordering::Relaxed)
        {
            let left = super::record::renewed(1, u64::MAX);
            let to = SessionHash::from_bytes([9; 32]);
            let renewed = self
                .store
                .renew(id, record.version, left, to, record.clone());
            assert!(renewed.await?);
        }
        Ok(found)
    }

    async fn insert(&self, id: SessionHash, record: Record) -> StoreResult<bool> {
        self.count();
        self.store.insert(id, record).await
    }

    async fn replace(&self, id: SessionHash, expected: u64, record: Record) -> StoreResult<bool> {
        self.count();
        self.store.replace(id, expected, record).await
    }

    async fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> StoreResult<bool> {
        self.count();
        self.store.renew(from, expected, left, to, record).await
    }

    async fn remove(&self, id: SessionHash) -> StoreResult<bool> {
        self.count();
        self.store.remove(id).await
    }

    async fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> StoreResult<usize> {
        self.count();
        self.store.remove_owned(owner, except).await
    }

    async fn sweep(&self, now: u64) -> StoreResult<usize> {
        self.store.sweep(now).await
    }
}

/// Does what the query says, and answers with the value of `n`.
async fn act() -> Result<String> {
    let session = session();
    for act in request().query().unwrap_or_default().split('&') {
        match act {
            "" => {}
            "add" => drop(
                session
                    .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
                    .await?,
            ),
            "renew" => session.renew().await?,
            "destroy" => session.destroy().await?,
            "touch" => session.touch().await?,
            "others" => drop(session.destroy_others().await?),
            "fail" => return Err(Error::new("as asked")),
            unknown => panic!("{unknown}"),
        }
    }
    let n = session.get::<u32>("n").await?;
    Ok(n.map_or("none".to_owned(), |n| n.to_string()))
}

static PAGE: Entry = Entry {
    name: "tests::act",
    path: "/",
    segments: &[Segment::Literal("")],
    methods: Methods::GET,
    file: file!(),
    line: 1,
    column: 1,
    needs: &[],
    errors: Errors::NONE,
    cross_origin: false,
    form: None,
    handler: |call: Call| {
        call.run(|call, _| async move {
            let text = act().await?;
            call.answer(text)
        })
    },
};

struct Visitor {
    site: PageService,
    store: Arc<Counting>,
    cookie: Option<String>,
}

/// Puts the clock forward.
fn wait(seconds: u64) {
    AHEAD.set(AHEAD.get() + seconds * 1000);
}

/// It never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("nothing here waits"),
    }
}

/// It lets others go first at times, when somebody was faster.
fn soon<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    let mut polls = (0..1000).map(|_| future.as_mut().poll(&mut task));
    let ready = polls.find_map(|poll| match poll {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    });
    ready.expect("nothing here waits for long")
}

impl Visitor {
    fn new() -> Self {
        let store = Arc::new(Counting::default());
        let site = Site::with([&PAGE])
            .mode(Mode::Production)
            .sessions(Arc::clone(&store))
            .session_lifetime(LIFETIME);
        Self {
            site: site.build().unwrap(),
            store,
            cookie: None,
        }
    }

    /// Asks as a browser does, and says what came.
    fn ask(&mut self, acts: &str) -> String {
        let response = self.response(acts, self.cookie.clone().as_deref());
        if let Some(field) = response.headers().get(header::SET_COOKIE) {
            let field = field.to_str().unwrap();
            let (pair, _) = field.split_once(';').unwrap();
            let is_taken_back = field.contains("Max-Age=0");
            self.cookie = (!is_taken_back).then(|| pair.to_owned());
        }
        let status = response.status();
        if status.is_success() {
            text(response)
        } else {
            status.as_str().to_owned()
        }
    }

    fn response(&self, acts: &str, cookie: Option<&str>) -> Response<crate::Body> {
        let mut request = Request::get(format!("/?{acts}"));
        if let Some(cookie) = cookie {
            request = request.header("cookie", cookie);
        }
        let request = request.body(axum::body::Body::empty()).unwrap();
        let Ok(response) = soon(self.site.clone().call(request));
        response
    }
}

fn text(response: Response<crate::Body>) -> String {
    let body = axum::body::Body::from(response.into_body());
    let bytes = now(axum::body::to_bytes(body, 100_000)).unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_lives_while_it_is_used_but_not_for_ever() {
    let mut visitor = Visitor::new();
    assert_eq!(visitor.ask("add"), "1");
    for _ in 0..3 {
        wait(60);
        assert_eq!(visitor.ask(""), "1", "used once a minute");
    }
    wait(19);
    assert_eq!(visitor.ask(""), "1");
    wait(2);
    assert_eq!(visitor.ask(""), "none", "201 seconds old");
    assert_eq!(visitor.cookie, None, "the cookie is taken back");
}

#[test]
fn it_ends_when_nobody_uses_it() {
    let mut visitor = Visitor::new();
    assert_eq!(visitor.ask("add"), "1");
    wait(79);
    assert_eq!(visitor.ask(""), "1");
    wait(81);
    assert_eq!(visitor.ask(""), "none");
    let before = visitor.cookie.clone();
    assert_eq!(visitor.ask("add"), "1", "another one begins");
    assert!(visitor.cookie.is_some() && visitor.cookie != before);
}

#[test]
fn reading_writes_now_and_then_only() {
    let mut visitor = Visitor::new();
    assert_eq!(visitor.ask(""), "none");
    assert_eq!(visitor.store.writes(), 0, "no session begins");
    visitor.ask("add");
    assert_eq!(visitor.store.writes(), 1);
    for _ in 0..100 {
        visitor.ask("");
    }
    assert_eq!(visitor.store.writes(), 0);
    wait(11);
    for _ in 0..100 {
        assert_eq!(visitor.ask(""), "1");
    }
    assert_eq!(
        visitor.store.writes(),
        1,
        "an eighth of its idle time has passed"
    );
    visitor.ask("touch");
    assert_eq!(visitor.store.writes(), 1);
}

#[test]
fn a_new_id_brings_the_values_and_kills_the_old_one() {
    let mut visitor = Visitor::new();
    visitor.ask("add");
    let old = visitor.cookie.clone();
    wait(10);
    assert_eq!(visitor.ask("add&renew&add"), "3");
    assert_ne!(visitor.cookie, old);
    // A request that was on its way with the old id sees nothing, changes nothing, and doesn't take the cookie away.
    let late = visitor.response("", old.as_deref());
    assert!(late.headers().get(header::SET_COOKIE).is_none());
    assert_eq!(text(late), "none");
    let late = visitor.response("add", old.as_deref());
    assert_eq!(late.status(), 409);
    assert!(late.headers().get(header::SET_COOKIE).is_none());
    // One that logs in itself begins a session of its own.
    let other = visitor.response("renew&add", old.as_deref());
    assert!(other.headers().get(header::SET_COOKIE).is_some());
    wait(61);
    let later = visitor.response("", old.as_deref());
    let field = later.headers()[header::SET_COOKIE].to_str().unwrap();
    assert!(field.contains("Max-Age=0"), "forgotten: {field}");
    assert_eq!(visitor.ask(""), "3");
    // It counts from the renewal.
    wait(79);
    visitor.ask("");
    wait(55);
    assert_eq!(visitor.ask(""), "3");
}

#[test]
fn logging_out_ends_it() {
    let mut visitor = Visitor::new();
    visitor.ask("add");
    let old = visitor.cookie.clone();
    assert_eq!(visitor.ask("destroy"), "none");
    assert_eq!(visitor.cookie, None);
    assert!(visitor.store.store.is_empty());
    visitor.cookie.clone_from(&old);
    assert_eq!(visitor.ask(""), "none");
    visitor.cookie.clone_from(&old);
    assert_eq!(visitor.ask("destroy&add"), "1");
    assert_ne!(visitor.cookie, old, "an id that is dead isn't taken again");
}

#[test]
fn a_logout_never_says_that_it_has_ended_what_goes_on() {
    let mut visitor = Visitor::new();
    visitor.ask("add");
    // A login gives it a new id while the logout is on its way.
    visitor.store.renews.store(true, Ordering::Relaxed);
    let late = visitor.response("destroy", visitor.cookie.as_deref());
    assert_eq!(late.status(), 409);
    assert!(late.headers().get(header::SET_COOKIE).is_none());
    // The same a moment later, and from all others.
    assert_eq!(visitor.ask("destroy"), "409");
    assert_eq!(visitor.ask("others"), "409");
    assert_eq!(visitor.store.store.len(), 2, "the session, and its old id");
}

#[test]
fn a_page_that_fails_after_a_renewal_still_tells_the_new_id() {
    let mut visitor = Visitor::new();
    visitor.ask("add");
    let old = visitor.cookie.clone();
    assert_eq!(visitor.ask("renew&fail"), "500");
    assert_ne!(visitor.cookie, old);
    assert_eq!(visitor.ask(""), "1");
}

#[test]
fn expired_sessions_are_swept() {
    let mut visitor = Visitor::new();
    for _ in 0..10 {
        visitor.cookie = None;
        visitor.ask("add");
    }
    assert_eq!(visitor.store.store.len(), 10);
    wait(299);
    visitor.cookie = None;
    visitor.ask("add");
    assert_eq!(visitor.store.store.len(), 11);
    wait(2);
    visitor.cookie = None;
    visitor.ask("add");
    assert_eq!(visitor.store.store.len(), 2);
}

#[test]
fn what_a_request_says_to_it_is_private() {
    let visitor = Visitor::new();
    let response = visitor.response("", None);
    assert_eq!(response.headers()["cache-control"], "private, no-cache");
}

#[test]
fn outside_a_page_there_is_none() {
    let error = now(session().get::<u32>("n")).unwrap_err();
    assert!(matches!(error, SessionError::Outside));
}
