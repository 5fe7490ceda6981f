//! What a site says about its safety: [`Site`]'s methods for it.

use crate::Site;
use crate::context::field;
use crate::cookie::{CookiePolicy, Secret};
use http::header::CONTENT_TYPE;

impl Site {
    /// Trusts pages of other origins: what they send is accepted as if it came from a page of this site.
    ///
    /// A request that changes something (all but `GET`, `HEAD` and `OPTIONS`) is refused with 403 when it comes from a page of
    /// another origin, also of another host or port of the same site: no stranger's page can press a button in the name of
    /// whoever looks at it. So is one that asks for another protocol, as a WebSocket does. This holds for pages and for handlers of
    /// axum's [beside](Self::beside) them. What comes from no
    /// browser (neither `Sec-Fetch-Site` nor `Origin`) passes.
    ///
    /// Behind a proxy that changes `Host`, the site doesn't know its own origin: name it here. No field that a proxy may add
    /// (`X-Forwarded-Host`) is believed. A page that anybody's page may post to, such as one that takes what a payment service
    /// sends through the browser, says `#[page("/paid", method = post, cross_origin)]` and proves by other means who sends.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/sign", method = post)]
    /// async fn sign() {
    ///     html! { <p>"Signed."</p> }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let site = pages::Site::with([sign::ENTRY]).trust_origins(["https://partner.example"]);
    /// let client = pages::test::client(site)?;
    /// let from = |origin: &'static str| client.post("/sign").header("origin", origin);
    /// assert_eq!(from("https://partner.example").await?.status(), 200);
    /// assert_eq!(from("https://stranger.example").await?.status(), 403);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The sites of several [`Hosts`](crate::Hosts) are strangers to each other unless they trust each other. Other routes of a
    /// router that this site is [nested](Self::router) in aren't protected by it: give them tower-http's `CsrfLayer`.
    ///
    /// An origin is written as browsers write it: `https://example.org`, `http://localhost:3000`. What isn't one is an error
    /// when the site is built.
    pub fn trust_origins<T: AsRef<str>>(mut self, origins: impl IntoIterator<Item = T>) -> Self {
        for origin in origins {
            let trusted = self.safety.origins.trust(origin.as_ref());
            self.safety.note(trusted);
        }
        self
    }

    /// How the cookies of this site are called and marked, instead of the [default](CookiePolicy).
    ///
    /// ```
    /// use pages::{CookiePolicy, Site};
    ///
    /// // `__Secure-session` for both domains and what is below them.
    /// let policy = CookiePolicy::new().domains(["example.com", "example.org"]);
    /// let site = Site::new().cookies(policy);
    /// # let _ = site;
    /// ```
    ///
    /// What browsers would drop is an error when the site is built.
    pub fn cookies(mut self, policy: CookiePolicy) -> Self {
        self.safety.cookies = policy;
        self
    }

    /// What cookies are [signed](crate::SetCookie::signed) and [encrypted](crate::SetCookie::encrypted) with.
    ///
    /// Sites that have the same secret open each other's cookies. Give each its own where that would be wrong.
    ///
    /// Without this, it is what the environment says in `PAGES_SECRET`. Where that says nothing either, a site in development
    /// draws a secret that ends with the program. In production a page that sets such a cookie fails, and none is read: the
    /// log says why. `Site::new().secret(Secret::from_environment()?)` is a site that doesn't start then.
    ///
    /// ```no_run
    /// use pages::{Secret, Serve, Site};
    ///
    /// #[tokio::main(flavor = "current_thread")]
    /// async fn main() -> pages::Result {
    ///     Site::new().secret(Secret::from_environment()?).serve("127.0.0.1:8000").await
    /// }
    /// ```
    pub fn secret(mut self, secret: Secret) -> Self {
        self.safety.secret = Some(secret);
        self
    }

    /// Ids of sessions also travel in URLs, for clients that keep no cookies: `/~ID~/path`.
    ///
    /// When a session begins, the cookie is set and [links](crate::Link) carry the id, as nobody knows yet whether the client
    /// keeps cookies. Once the cookie comes back, links are as ever. A request with the id in its path alone goes on with paths,
    /// and is sent no cookie any more. Where both come, the cookie counts. Links that are written as text aren't changed.
    ///
    /// **A URL is no secret**: it is shown, kept, printed, logged by the server and sent to friends, and whoever has it has the
    /// session; a link that somebody sends leads into *their* session. Pages with an id in their path or links are sent with
    /// `Referrer-Policy: same-origin` and `Cache-Control: private, no-store`, [`Link::absolute`](crate::Link::absolute) has no id,
    /// and an id that the store doesn't know is never adopted. Call [`Session::renew`](crate::Session::renew) at each login.
    /// Without this, an id is never put into a URL, and none is read from one.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/")]
    /// async fn home() {
    ///     session().update("visits", |n: Option<u32>| n.unwrap_or(0) + 1).await?;
    ///     html! { <a href={home::url()}>"Again"</a> }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let site = pages::Site::with([home::ENTRY]).session_ids_in_urls();
    /// let client = pages::test::client(site)?;
    /// let first = client.get("/").await?;
    /// assert!(first.text().contains("<a href=\"/~"));
    /// // The cookie came back.
    /// assert!(client.get("/").await?.text().contains("<a href=\"/\">"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Such a site can't be a [`router`](Self::router): axum's routes don't know these paths. Nest it as a service.
    pub fn session_ids_in_urls(mut self) -> Self {
        self.safety.ids_in_urls = true;
        self
    }

    /// Allows more in all pages: adds sources to a directive of the Content-Security-Policy that goes with them. One page
    /// does so with [`response().policy(…)`](crate::ResponseHandle::policy).
    ///
    /// ```
    /// let site = pages::Site::new()
    ///     .policy("font-src", "https://fonts.example")
    ///     .policy("connect-src", "wss://live.example");
    /// # let _ = site;
    /// ```
    ///
    /// What can be no directive or no source is an error when the site is built.
    pub fn policy(mut self, directive: &str, sources: impl AsRef<str>) -> Self {
        let allowed = self.safety.policy.allow(directive, sources.as_ref());
        self.safety.note(allowed);
        self
    }

    /// A header that goes with all pages, unless one says otherwise; it takes the place of the default one.
    ///
    /// ```
    /// // All that this host serves, on whatever port, is served over TLS, and will be for two years.
    /// let site = pages::Site::new().header("strict-transport-security", "max-age=63072000");
    /// # let _ = site;
    /// ```
    ///
    /// What can be no header is an error when the site is built.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.set_header(name.as_ref(), Some(value.as_ref()));
        self
    }

    /// A header that goes with all pages by default goes with none, unless one says otherwise.
    ///
    /// ```
    /// let site = pages::Site::new().without_header("cross-origin-opener-policy");
    /// # let _ = site;
    /// ```
    pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
        self.set_header(name.as_ref(), None);
        self
    }

    fn set_header(&mut self, name: &str, value: Option<&str>) {
        match field(name, value.unwrap_or_default()) {
            Ok((name, _)) if name == CONTENT_TYPE => {
                let wrong = "the type of a page is its own: `#[page(…, content_type = …)]`";
                self.safety.note(Err(wrong.to_owned()));
            }
            Ok((name, field)) => self.safety.headers.push((name, value.map(|_| field))),
            Err(error) => self.safety.note(Err(format!("a header: {error}"))),
        }
    }
}
