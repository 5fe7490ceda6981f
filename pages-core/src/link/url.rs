//! A link to a page: path, query and fragment.

use super::encode;
use super::place::{Page, Place};
use crate::context::request;
use crate::param::ToParam;
use crate::registry::Entry;
use crate::route::decode;
use html::{Attr, AttrWriter, Html, Render, Url, UrlValue};
use std::borrow::Cow;
use std::fmt;

/// A link to a page of this site: what `name::url(…)` returns.
///
/// It is complete and encoded, and is printed with the prefix under which the site is mounted. It always stays on the site:
/// it begins with one slash, and no value in it is taken for `..` or for the name of a host. Only where there are several
/// sites ([`Hosts`](crate::Hosts)), a link to a page of another one begins with `//` and the name of its host.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/guestbook/{id}")]
/// async fn entry(id: u32, #[query] page: Option<u32>) {
///     html! { <a href={entry::url(id + 1).fragment("text")}>"Next"</a> }
/// }
///
/// assert_eq!(entry::url(7).to_string(), "/guestbook/7");
/// assert_eq!(entry::url(7).page(2).fragment("text").to_string(), "/guestbook/7?page=2#text");
/// assert_eq!(entry::url(7).absolute("https://example.org"), "https://example.org/guestbook/7");
/// ```
///
/// # Values that no path can hold
///
/// An empty text, `.`, `..` and text with a NUL can't be a segment of a path: browsers would resolve it, or nothing would be
/// left of it. A link with such a value has `%00` in its place, which no page answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// Path and query, encoded; it begins with a slash.
    url: String,
    /// Encoded.
    fragment: Option<String>,
    /// The page, which may be one of another host.
    page: Option<Page>,
}

impl Link {
    pub(super) fn new(url: String, page: &'static Entry) -> Self {
        Self {
            url,
            fragment: None,
            page: Some(Page(page)),
        }
    }

    /// The same with a further parameter in its query.
    ///
    /// ```
    /// # use pages::prelude::*;
    /// # #[page("/search")]
    /// # async fn search() { html! { <p>"…"</p> } }
    /// let link = search::url().query("q", "tea & cake").query("page", 2);
    /// assert_eq!(link.to_string(), "/search?q=tea%20%26%20cake&page=2");
    /// ```
    #[must_use]
    pub fn query(mut self, name: &str, value: impl ToParam) -> Self {
        self.url
            .push(if self.url.contains('?') { '&' } else { '?' });
        encode::text(&mut self.url, name);
        self.url.push('=');
        encode::value(&mut self.url, &value);
        self
    }

    /// The same, to the element with this id.
    #[must_use]
    pub fn fragment(mut self, id: impl fmt::Display) -> Self {
        let mut encoded = String::new();
        encode::text(&mut encoded, &id.to_string());
        self.fragment = Some(encoded);
        self
    }

    /// The whole URL, for mails and feeds. `origin` is scheme and host: `https://example.org`. In a link to a page of
    /// another host ([`Hosts`](crate::Hosts)), the name of that takes the place of the one of the origin.
    pub fn absolute(&self, origin: impl fmt::Display) -> String {
        let place = Place::of(self.page).without_session();
        let mut all = place.origin(&origin.to_string());
        self.write(&mut all, &place);
        all
    }

    /// Whether the request that is being answered is for this path. Query and fragment don't count.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[component]
    /// fn Item(to: pages::Link, children: impl Children) {
    ///     html! { <a href={&to} aria-current={to.is_current().then_some("page")}>{children}</a> }
    /// }
    /// ```
    pub fn is_current(&self) -> bool {
        let path = self.url.split('?').next().unwrap_or_default();
        same_path(path, request().path()) && !Place::is_elsewhere(self.page)
    }

    /// Writes what stands behind the host.
    fn write(&self, out: &mut String, place: &Place) {
        out.push_str(&place.prefix);
        let home = self
            .url
            .strip_prefix('/')
            .filter(|rest| place.bare && (rest.is_empty() || rest.starts_with('?')));
        out.push_str(home.unwrap_or(&self.url));
        if let Some(fragment) = &self.fragment {
            out.push('#');
            out.push_str(fragment);
        }
    }

    /// The link as it is printed: no copy when it is all there.
    fn text(&self) -> Cow<'_, str> {
        let place = Place::of(self.page);
        if place.is_root() && self.fragment.is_none() {
            return Cow::Borrowed(&self.url);
        }
        let mut all = String::with_capacity(place.prefix.len() + self.url.len() + 32);
        place.write_host(&mut all);
        self.write(&mut all, &place);
        Cow::Owned(all)
    }
}

/// Whether two encoded paths are the same text.
fn same_path(a: &str, b: &str) -> bool {
    a == b
        || (a.split('/').count() == b.split('/').count()
            && a.split('/')
                .zip(b.split('/'))
                .all(|(a, b)| decode(a).is_some_and(|a| decode(b).is_some_and(|b| a == b))))
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

impl Url for Link {
    fn url(&self) -> Option<UrlValue<'_>> {
        Some(match self.text() {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        })
    }
}

/// Attributes that hold no URL take a link as text: `data-to={link}`.
impl Attr for Link {
    fn attr(&self, out: &mut AttrWriter<'_>) {
        out.text(&self.text());
    }
}

/// Between tags a link is text: `<code>{link}</code>`.
impl Render for Link {
    fn render(&self, h: &mut Html) {
        h.write(&*self.text());
    }
}

#[cfg(test)]
mod unit {
    use super::*;

    fn link(url: &str) -> Link {
        Link {
            url: url.to_owned(),
            fragment: None,
            page: None,
        }
    }

    #[test]
    fn query_and_fragment_are_encoded_and_in_order() {
        let link = link("/a").fragment("ä b").query("x", 1).query("y&", "=?#");
        assert_eq!(link.to_string(), "/a?x=1&y%26=%3D%3F%23#%C3%A4%20b");
        assert_eq!(
            link.clone().fragment("c").to_string(),
            "/a?x=1&y%26=%3D%3F%23#c"
        );
    }

    #[test]
    fn an_origin_may_end_with_a_slash() {
        assert_eq!(
            link("/a").absolute("https://example.org/"),
            "https://example.org/a"
        );
        assert_eq!(
            link("/").absolute("https://example.org"),
            "https://example.org/"
        );
    }

    #[test]
    fn paths_are_compared_decoded() {
        assert!(same_path("/a/%C3%A4", "/%61/ä"));
        assert!(!same_path("/a%2Fb", "/a/b"));
        assert!(!same_path("/a", "/a/"));
        assert!(!same_path("/%00", "/%00/"));
        assert!(!same_path("/%zz", "/%ZZ"));
        assert!(
            link("/?x=1").is_current(),
            "outside a request the path is that of the root"
        );
    }

    #[test]
    fn a_link_pads_like_text() {
        assert_eq!(format!("{:>4}|", link("/a")), "  /a|");
    }

    #[test]
    fn attributes_take_it() {
        let mut h = Html::new();
        let link = link("/a").query("b", "c").query("d", "e");
        h.__url("<a", " href=\"", &link, ">");
        assert_eq!(h.as_str(), "<a href=\"/a?b=c&amp;d=e\">");
        let shown = html::fragment! { <code data-to={&link}>{&link}</code> };
        assert_eq!(
            &*shown,
            "<code data-to=\"/a?b=c&amp;d=e\">/a?b=c&amp;d=e</code>"
        );
    }
}
