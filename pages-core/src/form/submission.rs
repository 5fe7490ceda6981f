//! What a request with a form brings: names and values in their order, as they were sent.

use super::body;
use super::{FieldLimit, FormData, FormLimits, Upload};
use crate::context::current;
use crate::{BoxError, Error, Result};
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};
use std::fmt;
use std::sync::Arc;

/// What a form has sent: names and values in their order, and nothing judged.
///
/// It is read from `application/x-www-form-urlencoded` (URL Standard §5.1) and `multipart/form-data` (RFC 7578) bodies, or,
/// with `GET` and `HEAD`, from the query. As an argument of a page it comes last. Line ends of texts are `\n`: browsers send
/// `\r\n` for each of them, whatever was typed.
///
/// ```
/// use pages::prelude::*;
/// use pages::Submission;
///
/// #[page("/vote", method = post)]
/// async fn vote(form: Submission) {
///     html! { <p>{form.texts("for").count()} " votes, the first for " {form.text("for")}</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([vote::ENTRY]))?;
/// let answer = site.post("/vote").form(&[("for", "Ada"), ("for", "Grace")]).await?;
/// assert!(answer.text().contains("2 votes, the first for Ada"));
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Submission {
    pub(super) entries: Vec<(String, Value)>,
}

/// What stands under a name.
#[non_exhaustive]
pub enum Value {
    /// A text, with `\n` at the end of its lines.
    Text(String),
    /// A file.
    File(Upload),
    /// A file that was too large for its [`FieldLimit`], and isn't kept.
    TooLarge {
        /// How the client calls the file.
        file_name: String,
        /// How many bytes it could have had.
        most: u64,
    },
}

impl Submission {
    /// Reads what the request brings: the query of `GET` and `HEAD`, else the body. The limits are those of the site that
    /// answers; files of `fields` have their own.
    ///
    /// # Errors
    /// 415 when the body is no form, 400 when it is malformed, ends too early or isn't UTF-8, 413 when it is too large, 408
    /// when it came too slowly; 500 when a file can't be stored.
    pub async fn read(request: Request, fields: &[FieldLimit]) -> Result<Self> {
        let (parts, body) = request.into_parts();
        let limits = current().map_or_else(Arc::default, |context| {
            Arc::clone(&context.shared.form_limits)
        });
        if is_in_query(&parts.method) {
            return body::query(parts.uri.query().unwrap_or_default(), &limits);
        }
        Self::from_body(&parts.headers, body, &limits, fields).await
    }

    /// Reads a body with these limits. `headers` say what it is.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub async fn from_body<B>(
        headers: &HeaderMap,
        body: B,
        limits: &FormLimits,
        fields: &[FieldLimit],
    ) -> Result<Self>
    where
        B: http_body::Body<Data = Bytes> + Send,
        B::Error: Into<BoxError>,
    {
        body::read(headers, body, limits, fields, None).await
    }

    /// Reads what a form of type `T` has sent, as [`read`](Self::read) does: files that it doesn't ask for are read over.
    pub(super) async fn of_form<T: FormData>(
        parts: &Parts,
        body: Body,
        limits: &FormLimits,
    ) -> Result<Self> {
        if is_in_query(&parts.method) {
            return body::query(parts.uri.query().unwrap_or_default(), limits);
        }
        body::read(&parts.headers, body, limits, T::FILES, Some(T::SPEC)).await
    }

    /// Reads the query of a URL, without its `?`, within the default [`FormLimits`].
    ///
    /// ```
    /// let form = pages::Submission::from_query("name=Ada+L.&lang=de&lang=en")?;
    /// assert_eq!(form.text("name"), Some("Ada L."));
    /// assert_eq!(form.texts("lang").collect::<Vec<_>>(), ["de", "en"]);
    /// # Ok::<(), pages::Error>(())
    /// ```
    ///
    /// # Errors
    /// 400 when it isn't UTF-8, 413 when it holds too many fields.
    pub fn from_query(query: &str) -> Result<Self> {
        body::query(query, &FormLimits::new())
    }

    /// Names and values in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.entries
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// All values of this name.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Value> {
        self.iter()
            .filter(move |(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// The first value of this name.
    pub fn first(&self, name: &str) -> Option<&Value> {
        self.iter()
            .find_map(|(known, value)| (known == name).then_some(value))
    }

    /// All texts of this name.
    pub fn texts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values(name).filter_map(Value::text)
    }

    /// The first text of this name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.iter()
            .filter(|(known, _)| *known == name)
            .find_map(|(_, value)| value.text())
    }

    /// All files of this name.
    pub fn files<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Upload> {
        self.values(name).filter_map(Value::file)
    }

    /// Takes all values of this name out.
    pub fn take(&mut self, name: &str) -> Vec<Value> {
        self.entries
            .extract_if(.., |(known, _)| known == name)
            .map(|(_, value)| value)
            .collect()
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Whether requests with this method bring a form in their query.
fn is_in_query(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

impl Value {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::File(_) | Self::TooLarge { .. } => None,
        }
    }

    /// The file, if it is one.
    pub fn file(&self) -> Option<&Upload> {
        match self {
            Self::File(file) => Some(file),
            Self::Text(_) | Self::TooLarge { .. } => None,
        }
    }
}

/// Without the text: what people type into forms doesn't belong into logs.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::File(file) => file.fmt(f),
            Self::TooLarge { file_name, most } => f
                .debug_struct("TooLarge")
                .field("file_name", file_name)
                .field("most", most)
                .finish(),
        }
    }
}

impl IntoIterator for Submission {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<S: Sync> FromRequest<S> for Submission {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        Self::read(request, &[]).await
    }
}

/// Without the texts.
impl fmt::Debug for Submission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
