//! The response of a page that is complete, or of one that goes on.

use super::body::{Body, Streaming};
use super::running::Running;
use crate::Error;
use crate::context::{Context, Head, enter};
use crate::cookie;
use crate::document::{is_own, splice, unwrap};
use crate::error::{Problem, Trace, log, plain};
use crate::session::tell;
use bytes::Bytes;
use html::Rendering;
use http::{HeaderValue, Method, Response, StatusCode, header};
use std::collections::VecDeque;
use std::sync::Arc;

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// The response of a page that has written past its head, or is complete: takes what it has said about its response.
pub(crate) fn respond(mut page: Running) -> Response<Body> {
    let context = Arc::clone(page.context());
    let complete = page.is_complete();
    let mut said = context.send();
    if let Some(answer) = said.answer.take() {
        return answered(*answer, &mut said, &context);
    }
    // What goes on may still ask for a nonce when the head is gone.
    if !complete {
        context.nonce();
    }
    let headers = std::mem::take(&mut said.headers);
    let trailers = headers.contains_key(header::TRAILER);
    let body = if complete && !trailers {
        whole(&mut page, &mut said, &context)
    } else {
        Body::page(Streaming {
            written: pieces(None, &mut page, &mut said, &context),
            page: Some(page),
        })
    };
    let mut response = Response::new(body);
    let problem = context.problem.as_ref().map(|problem| problem.status);
    *response.status_mut() = said.status.or(problem).unwrap_or_default();
    *response.headers_mut() = context.shared.safety.headers.of_page(
        headers,
        said.changes.as_deref(),
        context.used_nonce(),
    );
    cookie::write(&said.cookies, response.headers_mut(), &context);
    tell(&context, said.session, !complete, response.headers_mut());
    fitting(&mut response, &context.method);
    response
}

/// All that a complete page has written. Mostly that is one piece, with nothing to put in or to take off.
fn whole(page: &mut Running, said: &mut Head, context: &Context) -> Body {
    let Some(first) = page.take().map(Bytes::from_owner) else {
        return Body::empty();
    };
    if page.unread() == 0 && said.additions.is_empty() && !is_own(&first, context) {
        return Body::whole(first);
    }
    Body::pieces(pieces(Some(first), page, said, context))
}

/// What the page has written, with what was added to its head.
fn pieces(
    first: Option<Bytes>,
    page: &mut Running,
    said: &mut Head,
    context: &Context,
) -> VecDeque<Bytes> {
    let complete = page.is_complete();
    let rest = std::iter::from_fn(|| page.take().map(Bytes::from_owner));
    let mut written: VecDeque<Bytes> = first.into_iter().chain(rest).collect();
    unwrap(&mut written, said, context, complete);
    splice(written, said)
}

/// A value in place of what the page writes; what the page has said about its response holds for it too, if it doesn't say
/// otherwise itself.
fn answered(
    answer: Response<axum::body::Body>,
    said: &mut Head,
    context: &Context,
) -> Response<Body> {
    let mut response = answer.map(Body::from);
    if let Some(status) = said.status.filter(|_| response.status() == StatusCode::OK) {
        *response.status_mut() = status;
    }
    let headers = std::mem::take(&mut said.headers);
    let mut last = None;
    for (name, value) in headers {
        if let Some(name) = name {
            response.headers_mut().remove(&name);
            last = Some(name);
        }
        if let Some(name) = &last {
            response.headers_mut().append(name, value);
        }
    }
    cookie::write(&said.cookies, response.headers_mut(), context);
    if response.headers().contains_key(header::CONTENT_TYPE) {
        context.shared.safety.headers.add(
            response.headers_mut(),
            said.changes.as_deref(),
            context.used_nonce(),
        );
    }
    tell(context, said.session, false, response.headers_mut());
    fitting(&mut response, &context.method);
    response
}

/// What the method and the status allow of a body (RFC 9110 §6.4.1, §9.3.2, §15.3.6).
pub(super) fn fitting(response: &mut Response<Body>, method: &Method) {
    let status = response.status();
    let none = status == StatusCode::NO_CONTENT
        || status == StatusCode::RESET_CONTENT
        || status == StatusCode::NOT_MODIFIED
        || status.is_informational();
    if none {
        *response.body_mut() = Body::empty();
        response.headers_mut().remove(header::CONTENT_TYPE);
        response.headers_mut().remove(header::CONTENT_LENGTH);
    } else if method == Method::HEAD {
        let body = std::mem::replace(response.body_mut(), Body::empty());
        if let Some(length) = http_body::Body::size_hint(&body).exact() {
            response
                .headers_mut()
                .entry(header::CONTENT_LENGTH)
                .or_insert_with(|| length.into());
        }
    }
}

/// What is to be answered for an error: a response that takes its place, an error page of the site, or the plain one.
pub(crate) enum Answer {
    Response(Response<Body>),
    Page(Rendering<Error>, Arc<Context>),
}

/// Logs an error and decides what is answered for it. `written` is what the page has written until it failed.
pub(crate) fn error_response(mut error: Error, context: &Arc<Context>, written: &[u8]) -> Answer {
    if let Some(answer) = error.take_answer() {
        let mut said = context.send();
        return Answer::Response(answered(answer, &mut said, context));
    }
    if let Some((page, context)) = error
        .take_refused()
        .and_then(|refused| refused.run(context))
    {
        return Answer::Page(page, context);
    }
    let id = {
        // The log names the request, which isn't polled now.
        let _entered = enter(Arc::clone(context));
        log(&error)
    };
    let headers = error.take_headers();
    let mut problem = Problem::of(&error, id);
    if error.status().is_server_error() && context.shared.mode.is_development() {
        problem.trace = Some(Arc::new(Trace::new(&error, context, written)));
    }
    drop(context.send());
    // An error page that fails isn't answered by an error page.
    let own = context.problem.is_none();
    let page = context.shared.routes.error_page(problem.status);
    let Some(page) = page.filter(|_| own) else {
        let mut response = plain_response(&problem, context);
        response.headers_mut().extend(headers);
        return Answer::Response(response);
    };
    let context = Arc::new(context.again(page, problem));
    if let Ok(mut said) = context.head() {
        said.headers.extend(headers);
    }
    let rendering = crate::site::run(page, &context);
    Answer::Page(rendering, context)
}

fn plain_response(problem: &Problem, context: &Context) -> Response<Body> {
    let mut response = Response::new(Body::whole(Bytes::from_owner(
        plain(problem, context.nonce().as_str()).into_chunk(),
    )));
    *response.status_mut() = problem.status;
    response.headers_mut().insert(header::CONTENT_TYPE, HTML);
    let defaults = &context.shared.safety.headers;
    defaults.add(response.headers_mut(), None, context.used_nonce());
    let session = context.send().session;
    tell(context, session, false, response.headers_mut());
    fitting(&mut response, &context.method);
    response
}
