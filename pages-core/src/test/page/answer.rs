//! An answer that is complete.

use super::document::Document;
use super::element::Element;
use crate::test::client::{Address, Client};
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// How much of a body a message shows.
const SHOWN: usize = 4000;

/// The answer to a request: status, headers, and the whole body.
#[derive(Clone)]
pub struct Answer {
    pub(super) client: Client,
    pub(super) address: Address,
    response: Response<Bytes>,
    trailers: HeaderMap,
    /// The body as text, where it isn't UTF-8 from end to end.
    mended: OnceLock<String>,
    document: OnceLock<Arc<Document>>,
}

impl Answer {
    pub(super) fn new(
        client: Client,
        address: Address,
        response: Response<Bytes>,
        trailers: HeaderMap,
    ) -> Self {
        Self {
            client,
            address,
            response,
            trailers,
            mended: OnceLock::new(),
            document: OnceLock::new(),
        }
    }

    /// The status code, which can be compared with a number.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The value of a header, if it is there and text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }

    /// The trailers (RFC 9110 §6.5), most often none.
    pub fn trailers(&self) -> &HeaderMap {
        &self.trailers
    }

    /// The body.
    pub fn bytes(&self) -> &Bytes {
        self.response.body()
    }

    /// The body as text. What isn't UTF-8 is replaced by `\u{FFFD}`.
    pub fn text(&self) -> &str {
        if let Ok(text) = std::str::from_utf8(self.bytes()) {
            return text;
        }
        self.mended
            .get_or_init(|| String::from_utf8_lossy(self.bytes()).into_owned())
    }

    /// Path, query and fragment of what answered, after redirects.
    pub fn url(&self) -> String {
        self.address.to_string()
    }

    /// The elements that a CSS selector finds, in the order of the document, which is read as a browser reads it:
    /// deferred parts are in their places.
    ///
    /// ```
    /// # fn look(answer: &pages::test::Answer) {
    /// let names: Vec<String> = answer.select("table tr > td:first-child").iter().map(|cell| cell.text()).collect();
    /// assert_eq!(names, ["Ada", "Grace"]);
    /// # }
    /// ```
    ///
    /// # Panics
    /// When the selector is malformed.
    #[track_caller]
    pub fn select(&self, selector: &str) -> Vec<Element> {
        self.document().select(selector)
    }

    pub(super) fn document(&self) -> &Arc<Document> {
        self.document
            .get_or_init(|| Arc::new(Document::new(self.text())))
    }

    /// Goes on if the status is this one: a number or a [`StatusCode`].
    ///
    /// # Panics
    /// When it is another: the message shows the answer.
    #[expect(
        clippy::return_self_not_must_use,
        clippy::needless_pass_by_value,
        reason = "often only the status matters; a number is no reference"
    )]
    #[track_caller]
    pub fn assert_status(self, expected: impl PartialEq<StatusCode> + fmt::Debug) -> Self {
        assert!(
            expected == self.status(),
            "expected {expected:?}, but {} answers {}:\n{}",
            self.url(),
            self.status(),
            self.shown()
        );
        self
    }

    /// The body for a message.
    fn shown(&self) -> Cow<'_, str> {
        let text = self.text();
        match text.char_indices().nth(SHOWN) {
            None => text.into(),
            Some((at, _)) => {
                let (shown, rest) = text.split_at(at);
                format!("{shown}\n… and {} more bytes", rest.len()).into()
            }
        }
    }
}

/// Status, headers and body, as they would be sent.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.status(), self.url())?;
        for (name, value) in self.headers() {
            writeln!(f, "{name}: {}", String::from_utf8_lossy(value.as_bytes()))?;
        }
        write!(f, "\n{}", self.shown())
    }
}
