//! The request, as a page sees it.

use super::authority::authority;
use super::current::current;
use super::record::Context;
use crate::cookie::{self, Seal};
use crate::registry::Entry;
use crate::session::mount;
use http::{HeaderMap, Method, Uri};
use std::fmt;
use std::sync::Arc;

/// The request that is being answered, from anywhere in a page or in what it calls.
///
/// Outside a page (in a task that it has spawned, in a handler of axum's) there is none: what is asked is then empty.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/where")]
/// async fn place() {
///     html! { <p>"You are at " {request().path()}</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([place::ENTRY]))?;
/// assert!(site.get("/where?x=1").await?.text().contains("You are at /where"));
/// # Ok(())
/// # }
/// ```
pub fn request() -> RequestHandle {
    RequestHandle(current())
}

/// What [`request()`] returns. It can be kept, and moved to another task.
#[derive(Clone)]
pub struct RequestHandle(Option<Arc<Context>>);

impl RequestHandle {
    /// The method; `GET` outside a page.
    pub fn method(&self) -> Method {
        self.0
            .as_ref()
            .map_or(Method::GET, |context| context.method.clone())
    }

    /// The URI as the client sent it; `/` outside a page.
    pub fn uri(&self) -> Uri {
        self.0
            .as_ref()
            .map_or_else(Uri::default, |context| context.uri.clone())
    }

    /// The path, percent-encoded, without the prefix under which the pages are mounted.
    pub fn path(&self) -> &str {
        self.0.as_ref().map_or("/", |context| context.path())
    }

    /// What stands behind the question mark, as it was sent.
    pub fn query(&self) -> Option<&str> {
        self.0.as_ref().and_then(|context| context.uri.query())
    }

    /// The prefix under which the pages are mounted: empty, or `/` and more.
    pub fn prefix(&self) -> &str {
        self.0.as_ref().map_or("", |context| mount(context))
    }

    /// Scheme and host as the client has named them, for links that leave the site: `show::url(7).absolute(request().origin())`.
    /// Empty outside a page, and where the client has named no host.
    ///
    /// **Deployment caveat**: the host is the client's word. What is sent to others than this client (mails, caches) takes a base
    /// from the site's settings instead.
    pub fn origin(&self) -> String {
        let Some(context) = &self.0 else {
            return String::new();
        };
        let Some(host) = authority(&context.uri, &context.headers) else {
            return String::new();
        };
        format!("{}://{host}", context.uri.scheme_str().unwrap_or("http"))
    }

    /// The fields of the request; `None` outside a page.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.as_ref().map(|context| &context.headers)
    }

    /// The first field of this name, if it is there and holds visible ASCII.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers()?.get(name)?.to_str().ok()
    }

    /// The cookie of this name, decoded as [`SetCookie`](crate::SetCookie) encodes it (RFC 6265 §5.4). Where the client sends
    /// several, the one with the longest path comes first.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/")]
    /// async fn home() {
    ///     html! { <p>"Hello, " {request().cookie("name").unwrap_or_default()}</p> }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let site = pages::test::client(pages::Site::with([home::ENTRY]))?;
    /// let answer = site.get("/").header("cookie", "x=1; name=Ada%20L.").await?;
    /// assert!(answer.text().contains("Hello, Ada L."));
    /// # Ok(())
    /// # }
    /// ```
    pub fn cookie(&self, name: &str) -> Option<String> {
        cookie::values(self.headers()?, name)
            .next()
            .map(cookie::decoded)
    }

    /// The cookie of this name that this site has [signed](crate::SetCookie::signed), if it is unchanged and hasn't ended.
    /// `None` where the site has no secret; the log says so.
    pub fn signed_cookie(&self, name: &str) -> Option<String> {
        cookie::open(self.0.as_ref()?, name, Seal::Signed)
    }

    /// The cookie of this name that this site has [encrypted](crate::SetCookie::encrypted), as with
    /// [`signed_cookie`](Self::signed_cookie).
    pub fn encrypted_cookie(&self, name: &str) -> Option<String> {
        cookie::open(self.0.as_ref()?, name, Seal::Encrypted)
    }

    /// The page that answers.
    pub fn page(&self) -> Option<&'static Entry> {
        self.0.as_ref().and_then(|context| context.page)
    }

    /// The nonce of this response, which its Content-Security-Policy allows: for `<script nonce={nonce()}>`.
    ///
    /// Empty outside a page.
    pub fn nonce(&self) -> &str {
        self.0
            .as_ref()
            .map_or("", |context| context.nonce().as_str())
    }

    /// Something that all requests share, if the site has it.
    pub fn state<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.0.as_ref().and_then(|context| context.state::<T>())
    }

    /// Whether somebody works at this site on their own machine: errors are then shown in full.
    pub fn is_development(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|context| context.shared.mode.is_development())
    }
}

impl fmt::Debug for RequestHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequestHandle").field(&self.0).finish()
    }
}
