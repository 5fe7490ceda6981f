//! What a page says about its response, until the head of it is sent.

use super::current::current;
use super::record::Context;
use super::sent::TooLate;
use crate::cookie::{self, SetCookie};
use html::Fragment;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderName, HeaderValue, StatusCode};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The response that is being written, from anywhere in a page or in what it calls.
///
/// Its head (status, headers, cookies, and what is added to the head of the document) is sent when the page waits for the
/// first time after it has written something of its own.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/made")]
/// async fn made() {
///     response().status(StatusCode::CREATED)?;
///     response().header("x-kind", "example")?;
///     html! { <p>"Made."</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([made::ENTRY]))?;
/// let answer = site.get("/made").await?;
/// assert_eq!(answer.status(), 201);
/// assert_eq!(answer.header("x-kind"), Some("example"));
/// # Ok(())
/// # }
/// ```
pub fn response() -> ResponseHandle {
    ResponseHandle(current())
}

/// What [`response()`] returns.
#[derive(Clone)]
pub struct ResponseHandle(Option<Arc<Context>>);

impl ResponseHandle {
    fn context(&self) -> Result<&Context, TooLate> {
        self.0.as_deref().ok_or_else(TooLate::outside)
    }

    /// Sets the status code.
    ///
    /// # Errors
    /// When the head is sent already, or there is no response here.
    pub fn status(&self, status: StatusCode) -> Result<(), TooLate> {
        self.context()?.head()?.status = Some(status);
        Ok(())
    }

    /// Sets a header, in place of those of that name, and of the default one.
    ///
    /// # Errors
    /// When the head is sent already, when there is no response here, or when this is no header that a page may set:
    /// where a response ends (`Content-Length`, `Transfer-Encoding`) is the server's to say.
    pub fn header(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> crate::Result {
        let (name, value) = field(name.as_ref(), value.as_ref())?;
        let mut head = self.context()?.head()?;
        head.keep(&name);
        head.headers.insert(name, value);
        Ok(())
    }

    /// Takes a header away, also one that goes with every page.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/open")]
    /// async fn open() {
    ///     response().remove_header("cross-origin-opener-policy")?;
    ///     html! { <p>"Whoever has opened this page may watch it."</p> }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let site = pages::test::client(pages::Site::with([open::ENTRY]))?;
    /// assert_eq!(site.get("/open").await?.header("cross-origin-opener-policy"), None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`header`](Self::header).
    pub fn remove_header(&self, name: impl AsRef<str>) -> crate::Result {
        let (name, _) = field(name.as_ref(), "")?;
        let mut head = self.context()?.head()?;
        head.headers.remove(&name);
        head.changes.get_or_insert_default().without(name);
        Ok(())
    }

    /// Allows more in this response: adds sources to a directive of its Content-Security-Policy, which else is that of the
    /// site ([CSP §6](https://www.w3.org/TR/CSP3/#csp-directives)).
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/map")]
    /// async fn map() {
    ///     response().policy("img-src", "https://tiles.example")?;
    ///     html! { <img src="https://tiles.example/0/0.png" alt="The world"> }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let site = pages::test::client(pages::Site::with([map::ENTRY]))?;
    /// let answer = site.get("/map").await?;
    /// let policy = answer.header("content-security-policy").unwrap_or_default();
    /// assert!(policy.contains("img-src 'self' data: https://tiles.example;"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A directive that isn't there yet begins with what stands for it: `connect-src` with the sources of `default-src`.
    /// `'none'` takes all sources away. A policy that the page has set as a
    /// [`header`](Self::header), or its site with [`Site::header`](crate::Site::header), stays as it is.
    ///
    /// # Errors
    /// When the head is sent already, when there is no response here, or when this can be no directive or no source.
    pub fn policy(&self, directive: &str, sources: impl AsRef<str>) -> crate::Result {
        let mut head = self.context()?.head()?;
        let changes = head.changes.get_or_insert_default();
        let allowed = changes.allow(directive, sources.as_ref());
        allowed.map_err(crate::Error::new)
    }

    /// Adds a header to those of that name.
    ///
    /// # Errors
    /// As [`header`](Self::header).
    pub fn append(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> crate::Result {
        let (name, value) = field(name.as_ref(), value.as_ref())?;
        let mut head = self.context()?.head()?;
        head.keep(&name);
        head.headers.append(name, value);
        Ok(())
    }

    /// Sets a cookie.
    ///
    /// # Errors
    /// When the head is sent already, when there is no response here, when browsers would drop the cookie because it doesn't
    /// keep what its name promises (`__Host-`, `__Secure-`), or when it is to be sealed and the site has no secret.
    ///
    /// ```
    /// use pages::prelude::*;
    /// use pages::SetCookie;
    ///
    /// #[page("/wrong")]
    /// async fn wrong() {
    ///     // `__Host-` promises that the cookie is for all paths.
    ///     let cookie = SetCookie::new("__Host-cart", 7)?.path("/shop");
    ///     assert!(response().cookie(cookie).is_err());
    /// }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// # let site = pages::test::client(pages::Site::with([wrong::ENTRY]))?;
    /// # assert_eq!(site.get("/wrong").await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cookie(&self, cookie: SetCookie) -> crate::Result {
        let context = self.context()?;
        let cookie = cookie::prepare(cookie, context)?;
        context.head()?.cookies.push(cookie);
        Ok(())
    }

    /// Sets the title of the document, in place of the one that the page's attribute gives.
    ///
    /// # Errors
    /// When the head is sent already, or there is no response here.
    pub fn title(&self, title: impl Into<Cow<'static, str>>) -> Result<(), TooLate> {
        let title = title.into();
        let mut head = self.context()?.head()?;
        head.additions.retain(|addition| !is_title(addition));
        let markup = html::fragment! { <title>{&title}</title> };
        head.additions.push(markup);
        head.title = Some(title);
        Ok(())
    }

    /// Declares a trailer: a field that is sent behind the body (RFC 9110 §6.5), and whose value is given any time before
    /// the page ends. Clients that didn't say `TE: trailers` won't see it.
    ///
    /// # Errors
    /// When the head is sent already, when there is no response here, or when this is no header.
    pub fn declare_trailer(&self, name: &str) -> crate::Result {
        let (_, value) = field("trailer", name)?;
        self.context()?
            .head()?
            .headers
            .append(http::header::TRAILER, value);
        Ok(())
    }

    /// Sets a trailer that was [declared](Self::declare_trailer).
    ///
    /// # Errors
    /// When there is no response here, or when this is no header.
    pub fn trailer(&self, name: &str, value: &str) -> crate::Result {
        let (name, value) = field(name, value)?;
        self.context()?.add_trailer(name, value);
        Ok(())
    }

    /// Whether the head is sent.
    pub fn is_sent(&self) -> bool {
        self.0.as_ref().is_none_or(|context| context.is_sent())
    }
}

/// A header that a page may set.
pub(crate) fn field(name: &str, value: &str) -> crate::Result<(HeaderName, HeaderValue)> {
    let field = HeaderName::try_from(name)
        .map_err(|_| crate::Error::new(format!("{name:?} isn't the name of a header")))?;
    // The client would take another response for a part of this one, or the other way round (RFC 9112 §6.3).
    if field == CONTENT_LENGTH || field == TRANSFER_ENCODING {
        return Err(crate::Error::new(format!(
            "`{field}` says where a response ends, which the server knows: leave it to that"
        )));
    }
    let value = HeaderValue::try_from(value)
        .map_err(|_| crate::Error::new(format!("{value:?} can't be the value of a header")))?;
    Ok((field, value))
}

/// Whether this is the title of the document.
pub(crate) fn is_title(markup: &str) -> bool {
    markup
        .get(..6)
        .is_some_and(|start| start.eq_ignore_ascii_case("<title"))
}

/// Adds markup to the head of the document: what `head!` expands to. The same markup is added once, a title takes the place
/// of the one before.
///
/// # Errors
/// When the head is sent already, or there is no response here.
pub fn add_to_head(markup: Fragment) -> Result<(), TooLate> {
    let handle = response();
    let mut head = handle.context()?.head()?;
    if is_title(&markup) {
        head.additions.retain(|addition| !is_title(addition));
    }
    if !head.additions.iter().any(|addition| **addition == *markup) {
        head.additions.push(markup);
    }
    Ok(())
}

impl fmt::Debug for ResponseHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseHandle").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_header_is_one_that_a_page_may_set() {
        assert!(field("X-Kind", "example, ä").is_ok());
        for (name, value) in [
            ("x y", "1"),
            ("", "1"),
            ("x:", "1"),
            ("x", "1\r\ny: 2"),
            ("x", "1\n"),
            ("x", "\0"),
            ("Content-Length", "5"),
            ("transfer-encoding", "chunked"),
        ] {
            assert!(field(name, value).is_err(), "{name}: {value}");
        }
    }
}
