//! Sends a request, and follows redirects (RFC 9110 §15.4; Fetch Standard, "HTTP-redirect fetch").

use super::form::SITE;
use super::{Address, Client, ClientError, RequestBuilder};
use crate::test::page::Stream;
use axum::body::Body;
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri, header,
};

/// How many redirects are followed (Fetch Standard).
const MAX_REDIRECTS: usize = 20;

/// What describes a body, and goes where it goes (Fetch Standard, "request-body-header name").
const OF_THE_BODY: [HeaderName; 4] = [
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_LOCATION,
    header::CONTENT_TYPE,
];

/// What is meant for one host, and goes to no other (Fetch Standard, "HTTP-redirect fetch").
const OF_THE_HOST: [HeaderName; 2] = [header::AUTHORIZATION, header::HOST];

impl RequestBuilder {
    pub(super) async fn exchange(mut self) -> Result<Stream, ClientError> {
        if let Some(wrong) = self.wrong.take() {
            return Err(wrong);
        }
        for _ in 0..=MAX_REDIRECTS {
            let response = self.client.application.call(self.make()?).await;
            self.keep_cookies(response.headers());
            let next = if self.follow {
                self.redirect(&response)?
            } else {
                None
            };
            let Some((client, next)) = next else {
                return Ok(Stream::new(self.client, self.address, response));
            };
            self.turn(response.status());
            if client.base != self.client.base {
                // From here on it doesn't come from the site itself any more (Fetch Metadata §2.4).
                let relation = HeaderValue::from_static(self.client.base.relation(&client.base));
                if let Some(site) = self.headers.get_mut(SITE) {
                    *site = relation;
                }
                self.client = client;
                for name in OF_THE_HOST {
                    self.headers.remove(name);
                }
            }
            let fragment = self.address.fragment.take();
            self.address = Address {
                fragment: next.fragment.or(fragment),
                ..next
            };
        }
        Err(ClientError::new(format!(
            "more than {MAX_REDIRECTS} redirects, the last to {}",
            self.address
        )))
    }

    /// The request as a server would hand it on.
    fn make(&self) -> Result<Request<Body>, ClientError> {
        let sent = self.address.sent();
        let uri = Uri::try_from(&sent)
            .map_err(|error| ClientError::because(format!("{sent:?} can't be asked for"), error))?;
        let mut request = Request::new(Body::from(self.body.clone()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers.clone();
        *request.extensions_mut() = self.extensions.clone();
        let headers = request.headers_mut();
        let bodiless = matches!(
            self.method,
            Method::GET | Method::HEAD | Method::OPTIONS | Method::DELETE
        );
        if !self.body.is_empty() || !bodiless {
            headers
                .entry(header::CONTENT_LENGTH)
                .or_insert_with(|| self.body.len().into());
        }
        if let Ok(host) = HeaderValue::try_from(self.client.base.authority()) {
            headers.entry(header::HOST).or_insert(host);
        }
        let cookies = self
            .client
            .jar()
            .field(self.client.place(&self.address.path));
        if let Some(field) = cookies.and_then(|field| HeaderValue::try_from(field).ok()) {
            headers.entry(header::COOKIE).or_insert(field);
        }
        Ok(request)
    }

    fn keep_cookies(&self, headers: &HeaderMap) {
        let mut jar = self.client.jar();
        for field in headers.get_all(header::SET_COOKIE) {
            jar.store(field.as_bytes(), self.client.place(&self.address.path));
        }
    }

    /// Where a redirect leads, if the answer is one that stays on the site.
    fn redirect(
        &self,
        response: &Response<Body>,
    ) -> Result<Option<(Client, Address)>, ClientError> {
        let followed = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
        let Some(location) = response
            .headers()
            .get(header::LOCATION)
            .filter(|_| followed)
        else {
            return Ok(None);
        };
        let location = std::str::from_utf8(location.as_bytes())
            .map_err(|error| ClientError::because("a `Location` that isn't UTF-8", error))?;
        let target = self.client.base.resolve(&self.address, location);
        Ok(self.client.at(target))
    }

    /// The method and the body with which a redirect is followed.
    fn turn(&mut self, status: StatusCode) {
        let to_get = match status.as_u16() {
            303 => !matches!(self.method, Method::GET | Method::HEAD),
            301 | 302 => self.method == Method::POST,
            _ => false,
        };
        if to_get {
            self.method = Method::GET;
            self.body = Bytes::new();
            for name in OF_THE_BODY {
                self.headers.remove(name);
            }
            self.headers.remove(header::CONTENT_LENGTH);
            // Browsers tell it only with what may change something (Fetch Standard, "append a request `Origin` header").
            self.headers.remove(header::ORIGIN);
        }
    }
}
