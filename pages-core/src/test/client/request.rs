//! What is asked: method, path, headers and body.

use super::{Address, Client, ClientError, form};
use crate::test::page::{Answer, Stream};
use bytes::Bytes;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, header};
use serde::Serialize;
use std::fmt;
use std::pin::Pin;

/// A request that is being put together. `.await` sends it.
///
/// What is wrong with it is said when it is sent.
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestBuilder {
    pub(super) client: Client,
    pub(super) method: Method,
    pub(super) address: Address,
    pub(super) headers: HeaderMap,
    pub(super) extensions: Extensions,
    pub(super) body: Bytes,
    pub(super) follow: bool,
    /// The first mistake.
    pub(super) wrong: Option<ClientError>,
}

impl RequestBuilder {
    pub(super) fn new(client: Client, method: Method, reference: &str) -> Self {
        let mut wrong = None;
        let target = client.base.resolve(&Address::root(), reference);
        let (client, address) = client.at(target).unwrap_or_else(|| {
            wrong = Some(ClientError::new(format!(
                "{reference:?} isn't at {}",
                client.base
            )));
            (client, Address::root())
        });
        Self {
            follow: client.follow,
            client,
            method,
            address,
            headers: HeaderMap::new(),
            extensions: Extensions::new(),
            body: Bytes::new(),
            wrong,
        }
    }

    /// A header. One that was given before stays: it is sent twice. `Host` and `Cookie` take the place of what the client
    /// would send.
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName, Error: Into<http::Error>>,
        V: TryInto<HeaderValue, Error: Into<http::Error>>,
    {
        match (
            name.try_into().map_err(Into::into),
            value.try_into().map_err(Into::into),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            (Err(error), _) | (_, Err(error)) => {
                self.note(ClientError::because("a header can't be sent", error));
            }
        }
        self
    }

    /// Fields of a form: in the body, or with `GET` in place of the query, as browsers do.
    ///
    /// ```
    /// # fn sign(client: &pages::test::Client) -> pages::test::RequestBuilder {
    /// client.post("/guestbook").form(&[("author", "Ada"), ("text", "I was here.")])
    /// # }
    /// ```
    pub fn form<N: AsRef<str>, V: ToString>(mut self, fields: &[(N, V)]) -> Self {
        let encoded = form::encode(fields);
        if matches!(self.method, Method::GET | Method::HEAD) {
            self.address.query = Some(encoded);
            return self;
        }
        self.with_body("application/x-www-form-urlencoded", encoded.into())
    }

    /// A value as JSON.
    pub fn json(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(value) {
            Ok(json) => self.with_body("application/json", json.into()),
            Err(error) => {
                self.note(ClientError::because(
                    "the value can't be written as JSON",
                    error,
                ));
                self
            }
        }
    }

    /// The body, whose type is told with the header `Content-Type`.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Something that a layer or a server in front of the site adds to its requests, such as `ConnectInfo`.
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// A redirect is the answer.
    pub fn without_redirects(mut self) -> Self {
        self.follow = false;
        self
    }

    /// Sends the request and waits for the whole answer. `.await` does the same.
    ///
    /// # Errors
    /// When the request can't be made, its redirects never end, or the page failed while it was sent.
    pub async fn send(self) -> Result<Answer, ClientError> {
        self.open().await?.answer().await
    }

    /// Sends the request and waits for the head of its answer: what follows is seen as it arrives.
    ///
    /// ```
    /// # async fn watch(client: &pages::test::Client) -> Result<(), pages::test::ClientError> {
    /// let mut stream = client.get("/report").open().await?;
    /// assert_eq!(stream.status(), 200);
    /// while let Some(chunk) = stream.next_chunk().await {
    ///     println!("{} bytes", chunk?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the request can't be made, or its redirects never end.
    pub async fn open(self) -> Result<Stream, ClientError> {
        self.exchange().await
    }

    fn with_body(mut self, kind: &'static str, body: Bytes) -> Self {
        self.headers
            .entry(header::CONTENT_TYPE)
            .or_insert(HeaderValue::from_static(kind));
        self.body = body;
        self
    }

    fn note(&mut self, error: ClientError) {
        self.wrong.get_or_insert(error);
    }
}

impl IntoFuture for RequestBuilder {
    type Output = Result<Answer, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder")
            .field("method", &self.method)
            .field("address", &self.address.to_string())
            .finish_non_exhaustive()
    }
}
