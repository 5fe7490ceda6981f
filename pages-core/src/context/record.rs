//! The record of one request: what is known of it, and what its page has said about the response so far.

use super::sent::TooLate;
use crate::cookie::SetCookie;
use crate::registry::Entry;
use crate::secure::{Changes, Nonce};
use crate::session::{Announcement, SessionState};
use crate::site::{Around, Shared};
use html::Fragment;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// One request and the response to it.
pub(crate) struct Context {
    pub(crate) shared: Arc<Shared>,
    pub(crate) method: Method,
    /// As the client sent it, with the prefix under which the pages are mounted.
    pub(crate) uri: Uri,
    /// How many bytes of the path are the prefix.
    pub(crate) prefix: usize,
    /// The home page is at the prefix itself, without a slash behind it: `/app` and not `/app/`.
    pub(crate) bare: bool,
    /// The page that answers, if there is one.
    pub(crate) page: Option<&'static Entry>,
    /// Why this page is shown, if it is an error page.
    pub(crate) problem: Option<Box<crate::error::Problem>>,
    /// What another page has refused, for this one to show.
    form: Mutex<Option<Box<dyn Any + Send>>>,
    /// The fields of the request. Extractors get a copy, where a page has any.
    pub(crate) headers: HeaderMap,
    /// The state of the router that the pages are merged into.
    pub(crate) around: Option<Around>,
    /// What is known of the visitor's session.
    pub(crate) session: OnceLock<Arc<SessionState>>,
    nonce: OnceLock<Nonce>,
    /// What went wrong with the body of the request.
    body: OnceLock<Box<(StatusCode, String)>>,
    /// Bytes that don't commit the response: the document around the page.
    held: AtomicUsize,
    /// How many bytes of the document around the page stand before it.
    wrapped: AtomicUsize,
    /// That document was taken off again, because the page has brought its own.
    taken_off: AtomicBool,
    /// The head of the response is gone.
    sent: AtomicBool,
    head: Mutex<Head>,
    pub(crate) later: crate::later::Parts,
}

/// What was said about the response.
#[derive(Default)]
pub(crate) struct Head {
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    /// What is changed of the default headers.
    pub(crate) changes: Option<Box<Changes>>,
    pub(crate) trailers: Option<Box<HeaderMap>>,
    pub(crate) cookies: Vec<SetCookie>,
    /// What the client is told about the id of its session.
    pub(crate) session: Option<Announcement>,
    /// A response that takes the place of what the page writes.
    pub(crate) answer: Option<Box<http::Response<axum::body::Body>>>,
    pub(crate) title: Option<Cow<'static, str>>,
    pub(crate) lang: Option<Cow<'static, str>>,
    pub(crate) meta: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// What pages and components have added to the head of the document.
    pub(crate) additions: Vec<Fragment>,
    pub(crate) splice: Option<Splice>,
}

impl Head {
    /// A header that was taken away is sent after all.
    pub(super) fn keep(&mut self, name: &HeaderName) {
        if let Some(changes) = &mut self.changes {
            changes.with(name);
        }
    }

    /// Whether it changes nothing: title, language and such stand in what is written already.
    fn is_plain(&self) -> bool {
        self.status.is_none()
            && self.headers.is_empty()
            && self.changes.is_none()
            && self.cookies.is_empty()
            && self.session.is_none()
            && self.answer.is_none()
            && self.additions.is_empty()
    }
}

/// Where the head of the document can still be changed: places in what is written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Splice {
    /// `<title>…</title>`
    pub(crate) title: (usize, usize),
    /// Where additions go.
    pub(crate) at: usize,
}

impl Context {
    #[inline]
    pub(crate) fn new(
        shared: Arc<Shared>,
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        page: Option<&'static Entry>,
    ) -> Self {
        Self {
            shared,
            method,
            uri,
            prefix: 0,
            bare: false,
            page,
            problem: None,
            form: Mutex::default(),
            headers,
            around: None,
            session: OnceLock::new(),
            nonce: OnceLock::new(),
            body: OnceLock::new(),
            // Until the page itself begins, a layout that waits doesn't commit the response either.
            held: AtomicUsize::new(usize::MAX),
            wrapped: AtomicUsize::new(0),
            taken_off: AtomicBool::new(false),
            sent: AtomicBool::new(false),
            head: Mutex::default(),
            later: crate::later::Parts::default(),
        }
    }

    /// The same request, answered by an error page.
    pub(crate) fn again(&self, page: &'static Entry, problem: crate::error::Problem) -> Self {
        let mut context = self.answered_by(page);
        context.problem = Some(Box::new(problem));
        context
    }

    /// The same request, answered by the page that shows the form which another one has refused.
    pub(crate) fn with_form(&self, page: &'static Entry, form: Box<dyn Any + Send>) -> Self {
        let context = self.answered_by(page);
        *context.form.lock().unwrap_or_else(PoisonError::into_inner) = Some(form);
        context
    }

    /// The form of this type that another page has refused.
    pub(crate) fn take_form<T: 'static>(&self) -> Option<T> {
        let mut form = self.form.lock().unwrap_or_else(PoisonError::into_inner);
        let found = form.take_if(|form| form.is::<T>())?;
        found.downcast().ok().map(|form| *form)
    }

    fn answered_by(&self, page: &'static Entry) -> Self {
        let mut context = Self::new(
            Arc::clone(&self.shared),
            self.method.clone(),
            self.uri.clone(),
            self.headers.clone(),
            Some(page),
        );
        context.prefix = self.prefix;
        context.bare = self.bare;
        context.around.clone_from(&self.around);
        context.session.clone_from(&self.session);
        context.lock().session = self.lock().session;
        context
    }

    /// The head of the response, if it isn't sent yet.
    pub(crate) fn head(&self) -> Result<MutexGuard<'_, Head>, TooLate> {
        let head = self.lock();
        if self.is_sent() {
            return Err(TooLate::sent(self.page));
        }
        Ok(head)
    }

    fn lock(&self) -> MutexGuard<'_, Head> {
        // What is stored under the lock is whole after each statement.
        self.head.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether nothing was said about the response, and nothing follows from what was asked: it is what goes with each page.
    pub(crate) fn is_plain(&mut self) -> bool {
        let head = self.head.get_mut().unwrap_or_else(PoisonError::into_inner);
        head.is_plain()
            && self.problem.is_none()
            && self.nonce.get().is_none()
            && self.session.get().is_none()
            && self.later.is_empty()
            && !self.shared.safety.ids_in_urls
    }

    /// What was said about the response, which nobody else can ask for any more.
    pub(crate) fn take_head(&mut self) -> Head {
        let head = self.head.get_mut().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(head)
    }

    /// What was said about the response, to be sent; from now on nothing more can be said.
    pub(crate) fn send(&self) -> MutexGuard<'_, Head> {
        let head = self.lock();
        self.sent.store(true, Ordering::Relaxed);
        head
    }

    pub(crate) fn is_sent(&self) -> bool {
        self.sent.load(Ordering::Relaxed)
    }

    /// The trailers, which are said until the end.
    pub(crate) fn trailers(&self) -> HeaderMap {
        self.lock()
            .trailers
            .take()
            .map_or_else(HeaderMap::new, |trailers| *trailers)
    }

    pub(crate) fn add_trailer(&self, name: HeaderName, value: HeaderValue) {
        self.lock()
            .trailers
            .get_or_insert_default()
            .append(name, value);
    }

    pub(crate) fn lang(&self) -> Option<Cow<'static, str>> {
        self.lock().lang.clone()
    }

    pub(crate) fn nonce(&self) -> &Nonce {
        self.nonce.get_or_init(Nonce::random)
    }

    /// The nonce, if somebody has asked for it.
    pub(crate) fn used_nonce(&self) -> Option<&Nonce> {
        self.nonce.get()
    }

    /// Notes what went wrong with the body of the request.
    pub(crate) fn note_body(&self, status: StatusCode, reason: String) {
        // The first failure is the body's last frame.
        let _ = self.body.set(Box::new((status, reason)));
    }

    /// What went wrong with the body of the request.
    pub(crate) fn body_failure(&self) -> Option<(StatusCode, &str)> {
        let (status, reason) = &**self.body.get()?;
        Some((*status, reason))
    }

    pub(crate) fn held(&self) -> usize {
        self.held.load(Ordering::Relaxed)
    }

    /// The first `bytes` don't commit the response.
    pub(crate) fn hold(&self, bytes: usize) {
        self.held.store(bytes, Ordering::Relaxed);
    }

    /// A document that we have begun around the page takes the first `bytes`.
    pub(crate) fn wrap(&self, bytes: usize) {
        self.wrapped.store(bytes, Ordering::Relaxed);
    }

    pub(crate) fn wrapped(&self) -> usize {
        self.wrapped.load(Ordering::Relaxed)
    }

    /// The document around the page is none any more.
    pub(crate) fn take_off(&self) {
        self.taken_off.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_taken_off(&self) -> bool {
        self.taken_off.load(Ordering::Relaxed)
    }

    /// The prefix under which the pages are mounted: empty, or `/` and more.
    pub(crate) fn prefix(&self) -> &str {
        self.uri.path().get(..self.prefix).unwrap_or("")
    }

    /// The state of this type.
    pub(crate) fn state<T: Clone + 'static>(&self) -> Option<T> {
        self.shared.states.find::<T>().or_else(|| {
            let Around(state) = self.around.as_ref()?;
            state.downcast_ref::<T>().cloned()
        })
    }

    /// The path as the pages see it.
    pub(crate) fn path(&self) -> &str {
        match self.uri.path().get(self.prefix..) {
            Some("") | None => "/",
            Some(path) => path,
        }
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("method", &self.method)
            .field("uri", &self.uri)
            .field("page", &self.page.map(|page| page.name))
            .field("sent", &self.is_sent())
            .finish_non_exhaustive()
    }
}
