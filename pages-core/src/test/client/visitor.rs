//! A visitor of a site: the site, where it is, and the cookies.

use super::{Address, Application, Base, ClientError, InProcess, RequestBuilder, Target};
use crate::SetupError;
use crate::test::cookie::{Jar, Place};
use http::Method;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// A client for a site, which it runs in process.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/hello/{name}")]
/// async fn hello(name: String) {
///     html! { <h1>"Hello, " {name} "!"</h1> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let client = pages::test::client(pages::Site::new())?;
/// let answer = client.get("/hello/Ada").await?.assert_status(200);
/// assert_eq!(answer.select("h1")[0].text(), "Hello, Ada!");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// When the site can't start.
pub fn client(application: impl Application) -> Result<Client, SetupError> {
    Ok(Client {
        application: application.in_process()?,
        base: Base::default(),
        follow: true,
        jar: Arc::default(),
    })
}

/// A visitor of a site, as it would come with a browser: keeps cookies (RFC 6265bis) and follows redirects.
///
/// The site is run in process, without a socket: whoever awaits an answer polls the page. No particular runtime is needed,
/// but for what the pages themselves need. A clone is the same visitor; [`stranger`](Self::stranger) is another.
#[derive(Clone)]
pub struct Client {
    pub(super) application: InProcess,
    pub(super) base: Base,
    pub(super) follow: bool,
    jar: Arc<Mutex<Jar>>,
}

impl Client {
    /// The site is at this base, such as `https://example.org`: it is what the `Host` field says. Without, it is
    /// `http://localhost`, which browsers trust with `Secure` cookies as they trust TLS.
    ///
    /// # Errors
    /// When it isn't the scheme and host of a web site.
    pub fn base(mut self, base: &str) -> Result<Self, ClientError> {
        self.base = Base::parse(base)?;
        Ok(self)
    }

    /// Redirects are answers like others.
    #[must_use]
    pub fn without_redirects(mut self) -> Self {
        self.follow = false;
        self
    }

    /// Another visitor of the same site, without cookies.
    #[must_use]
    pub fn stranger(&self) -> Self {
        Self {
            jar: Arc::default(),
            ..self.clone()
        }
    }

    /// Asks with `GET`.
    pub fn get(&self, path: &str) -> RequestBuilder {
        self.request(Method::GET, path)
    }

    /// Asks with `POST`.
    pub fn post(&self, path: &str) -> RequestBuilder {
        self.request(Method::POST, path)
    }

    /// Asks with any method. The path may have a query, and hold what must be encoded. It may also be the whole URL of a
    /// page on any host of [`Hosts`](crate::Hosts): that is then what the `Host` field says.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        RequestBuilder::new(self.clone(), method, path)
    }

    /// The value of a cookie that the visitor holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.jar().value(name, SystemTime::now())
    }

    /// Gives the visitor a cookie, written as in a `Set-Cookie` field: `"theme=dark"`, `"id=7; Path=/shop; Secure"`.
    pub fn set_cookie(&self, cookie: &str) {
        let from = self.place("/");
        self.jar().store(cookie.as_bytes(), from);
    }

    /// Takes all cookies from the visitor.
    pub fn clear_cookies(&self) {
        self.jar().clear();
    }

    /// Where a reference in a page leads.
    pub(in crate::test) fn resolve(&self, from: &Address, reference: &str) -> Target {
        self.base.resolve(from, reference)
    }

    /// Where a reference led, and the visitor as they are there; `None` when that is another application's.
    pub(in crate::test) fn at(&self, target: Target) -> Option<(Self, Address)> {
        match target {
            Target::Here(address) => Some((self.clone(), address)),
            Target::There(base, address) if self.application.has_host(base.host()) => {
                let there = Self {
                    base,
                    ..self.clone()
                };
                Some((there, address))
            }
            Target::There(..) | Target::Elsewhere => None,
        }
    }

    /// The whole URL of a page.
    pub(in crate::test) fn absolute(&self, address: &Address) -> String {
        format!("{}{address}", self.base)
    }

    /// This site at `path`, now.
    pub(super) fn place<'a>(&'a self, path: &'a str) -> Place<'a> {
        Place {
            host: self.base.host(),
            path,
            secure: self.base.is_secure(),
            now: SystemTime::now(),
        }
    }

    pub(super) fn jar(&self) -> MutexGuard<'_, Jar> {
        // A panic of another thread can't have left it half changed: every change is one operation on a list.
        self.jar.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.base)
            .field("cookies", &self.jar())
            .finish_non_exhaustive()
    }
}
