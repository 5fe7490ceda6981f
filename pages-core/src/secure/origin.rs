//! Which requests come from a page of another site: those are refused where they would change something.
//!
//! The decision is that of tower-http, by what browsers say of themselves: `Sec-Fetch-Site`
//! ([Fetch Metadata §2.4](https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header)), or else `Origin` (RFC 6454 §7)
//! against the host that was asked.

use crate::Error;
use http::{HeaderMap, HeaderName, Method, Request, Response, StatusCode, Uri, header};
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tower_http::csrf::{Csrf, CsrfLayer};
use tower_layer::Layer;
use tower_service::Service;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What the decision is made of. No other field is shown to it, so that none is copied.
const ASKED: [HeaderName; 3] = [SEC_FETCH_SITE, header::ORIGIN, header::HOST];

const WORDS: &str = "This was sent from a page of another site, so it wasn't accepted. Please open the page here and send it again.";

/// The origins whose pages may send what changes something here.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins(CsrfLayer);

impl Origins {
    /// Trusts a further origin, written as browsers write it.
    ///
    /// # Errors
    /// Why it isn't one, in words.
    pub(crate) fn trust(&mut self, origin: &str) -> Result<(), String> {
        let layer = self.0.clone().add_trusted_origin(origin);
        let layer = layer.map_err(|error| {
            format!("{error}; an origin is scheme, host and port: `https://example.org`")
        })?;
        match canonical(origin) {
            // Origins are compared letter by letter: this one would never match.
            Some(other) if other != origin => {
                Err(format!("browsers write the origin {origin:?} as {other:?}"))
            }
            _ => {
                self.0 = layer;
                Ok(())
            }
        }
    }

    /// Refuses a request that a page of another origin has made and that may change something.
    #[inline]
    pub(crate) fn check(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Result<(), Error> {
        let changes_nothing = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
        // A connection that becomes another one (a WebSocket) can do anything, and browsers ask for it with `GET`, in the
        // name of any page, with its cookies.
        if changes_nothing && !headers.contains_key(header::UPGRADE) {
            return Ok(());
        }
        self.decide(uri, headers)
    }

    #[cold]
    fn decide(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), Error> {
        let mut request = Request::new(());
        // Which one it is says nothing more.
        *request.method_mut() = Method::POST;
        request.uri_mut().clone_from(uri);
        for name in ASKED {
            if let Some(value) = headers.get(&name) {
                request.headers_mut().insert(name, value.clone());
            }
        }
        let mut guard: Csrf<Passed> = self.0.layer(Passed);
        let mut context = Context::from_waker(Waker::noop());
        match pin!(guard.call(request)).poll(&mut context) {
            Poll::Ready(Ok(response)) if response.status() == StatusCode::OK => Ok(()),
            _ => Err(refusal(uri, headers)),
        }
    }
}

/// What stands behind the guard: whoever gets here has passed.
#[derive(Clone, Copy, Debug)]
struct Passed;

impl Service<Request<()>> for Passed {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Ready<Result<Response<()>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(Response::new(())))
    }
}

/// The error page, and for the log what it was judged by: where a proxy changes `Host`, somebody has to find that out.
#[track_caller]
fn refusal(uri: &Uri, headers: &HeaderMap) -> Error {
    let said = |name: HeaderName| {
        headers
            .get(name)
            .map_or_else(|| "none".to_owned(), |value| format!("{value:?}"))
    };
    let host = match uri.authority() {
        Some(authority) => format!("{:?}", authority.as_str()),
        None => said(header::HOST),
    };
    let (origin, site) = (said(header::ORIGIN), said(SEC_FETCH_SITE));
    tracing::warn!(
        target: "pages",
        path = ?uri.path(), %origin, sec_fetch_site = %site, %host,
        "refused a request from another origin; if that is one of yours, trust it: `Site::trust_origins`"
    );
    let cause = format!(
        "a request from another origin (Origin: {origin}, Sec-Fetch-Site: {site}, Host: {host})"
    );
    Error::new(cause)
        .with_status(StatusCode::FORBIDDEN)
        .with_message(WORDS)
}

/// An origin as browsers write it: in small letters, without the port that its scheme has anyway (RFC 6454 §6.2).
fn canonical(origin: &str) -> Option<String> {
    let small = origin.to_ascii_lowercase();
    let (scheme, authority) = small.split_once("://")?;
    let port = match scheme {
        "https" => ":443",
        _ => ":80",
    };
    let host = authority.strip_suffix(port).unwrap_or(authority);
    Some(format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: (&str, &str) = ("host", "example.com:8443");

    fn passes(origins: &Origins, method: &Method, uri: &str, fields: &[(&str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            let name = HeaderName::try_from(*name).expect("a name");
            headers.append(name, value.parse().expect("a value"));
        }
        let uri = uri.parse().expect("a URI");
        origins.check(method, &uri, &headers).is_ok()
    }

    #[test]
    fn what_browsers_say_decides() {
        let mut origins = Origins::default();
        origins.trust("https://partner.example").expect("an origin");
        let cases: &[(&[(&str, &str)], bool)] = &[
            // Neither a browser nor a page.
            (&[], true),
            (&[("origin", "")], true),
            (&[("sec-fetch-site", "")], true),
            // What browsers say today.
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "SAME-ORIGIN")], false),
            (&[("sec-fetch-site", "anything")], false),
            (
                &[("sec-fetch-site", "same-origin"), ("origin", "null")],
                true,
            ),
            (
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://partner.example"),
                ],
                true,
            ),
            (
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://partner.example.evil.example"),
                ],
                false,
            ),
            // What the others say.
            (&[("origin", "https://example.com:8443")], true),
            (&[("origin", "http://example.com:8443")], true),
            (&[("origin", "https://example.com")], false),
            (&[("origin", "https://example.com:8444")], false),
            (&[("origin", "https://evil.example")], false),
            (&[("origin", "null")], false),
            (&[("origin", "example.com:8443")], false),
            (&[("origin", "https://partner.example")], true),
            (&[("origin", "https://partner.example:444")], false),
        ];
        for (fields, expected) in cases {
            let fields: Vec<_> = fields.iter().copied().chain([HERE]).collect();
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
                assert_eq!(
                    passes(&origins, &method, "/", &fields),
                    *expected,
                    "{fields:?}"
                );
            }
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                assert!(passes(&origins, &method, "/", &fields), "{fields:?}");
            }
        }
        let other = Method::from_bytes(b"PROPFIND").expect("a method");
        assert!(!passes(
            &origins,
            &other,
            "/",
            &[("sec-fetch-site", "cross-site"), HERE]
        ));
    }

    #[test]
    fn the_target_names_the_host_where_it_names_one() {
        let origins = Origins::default();
        let from = |origin| [("origin", origin), ("host", "other.example")];
        let target = "https://example.com/form";
        assert!(passes(
            &origins,
            &Method::POST,
            target,
            &from("https://example.com")
        ));
        assert!(!passes(
            &origins,
            &Method::POST,
            target,
            &from("https://other.example")
        ));
    }

    #[test]
    fn an_origin_that_never_matches_is_refused() {
        let mut origins = Origins::default();
        for (origin, reason) in [
            ("https://example.org:443", "\"https://example.org\""),
            ("http://example.org:80", "\"http://example.org\""),
            ("https://Example.org", "\"https://example.org\""),
            ("https://example.org/", "scheme, host and port"),
            ("example.org", "scheme, host and port"),
            ("https://münchen.example", "punycode"),
            ("", "scheme, host and port"),
        ] {
            let error = origins.trust(origin).expect_err(origin);
            assert!(error.contains(reason), "{origin}: {error}");
        }
        for origin in [
            "https://example.org",
            "http://localhost:3000",
            "https://[::1]:8443",
        ] {
            origins.trust(origin).expect(origin);
        }
    }

    #[test]
    fn a_refusal_says_why() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::ORIGIN,
            "https://evil.example".parse().expect("a value"),
        );
        let uri = Uri::from_static("/");
        let error = Origins::default()
            .check(&Method::POST, &uri, &headers)
            .expect_err("another origin");
        assert_eq!(error.status(), StatusCode::FORBIDDEN);
        assert!(
            error
                .message()
                .is_some_and(|words| words.contains("another site"))
        );
        assert!(error.to_string().contains("evil.example"));
    }
}
