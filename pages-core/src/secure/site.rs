//! What a site says about its safety: [`Site`]'s methods for it.

use crate::Site;
use crate::cookie::{CookiePolicy, Secret};

impl Site {
    /// Trusts pages of other origins: what they send is accepted as if it came from a page of this site.
    ///
    /// A request that changes something (all but `GET`, `HEAD` and `OPTIONS`) is refused with 403 when it comes from a page of
    /// another origin, also of another host or port of the same site: no stranger's page can press a button in the name of
    /// whoever looks at it. This holds for pages and for handlers of axum's [beside](Self::beside) them. What comes from no
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
    pub fn cookies(mut self, policy: CookiePolicy) -> Self {
        self.safety.cookies = policy;
        self
    }

    /// What cookies are [signed](crate::SetCookie::signed) and [encrypted](crate::SetCookie::encrypted) with.
    ///
    /// Without this, it is what the environment says in `PAGES_SECRET`. Where that says nothing either, a site in development
    /// draws a secret that ends with the program. In production a page that sets such a cookie fails, and none is read: the
    /// log says why. `Site::new().secret(Secret::from_environment()?)` is a site that doesn't start then.
    ///
    /// ```no_run
    /// use pages::{Secret, Serve, Site};
    ///
    /// #[tokio::main]
    /// async fn main() -> pages::Result {
    ///     Site::new().secret(Secret::from_environment()?).serve("127.0.0.1:8000").await
    /// }
    /// ```
    pub fn secret(mut self, secret: Secret) -> Self {
        self.safety.secret = Some(secret);
        self
    }
}
