//! Where a page is, as the client knows it: on which host, and below which prefix.

use crate::context::{Context, authority, port, with};
use crate::registry::Entry;
use crate::session::{mount, of_links};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ptr;

/// The page that a link leads to.
#[derive(Clone, Copy)]
pub(super) struct Page(pub(super) &'static Entry);

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(other.0)
    }
}

impl Eq for Page {}

impl Hash for Page {
    fn hash<H: Hasher>(&self, state: &mut H) {
        ptr::hash(self.0, state);
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

/// Where a page is. By default, at the root of the host of the request.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// The name of another host,
    host: Option<String>,
    /// and the port of the request.
    port: Option<String>,
    /// The prefix under which the pages are mounted.
    pub(super) prefix: String,
    /// The home page is at the prefix itself, without a slash behind it.
    pub(super) bare: bool,
    /// Where the id of the session stands in the prefix.
    id_at: Option<usize>,
}

impl Place {
    /// Where this page is for the request that is being answered.
    pub(super) fn of(page: Option<Page>) -> Self {
        let place = with(|context| {
            let shared = &context.shared;
            if shared.hosts.is_some()
                && let Some(place) = Self::on_another_host(page, context)
            {
                return place;
            }
            Self::below(&shared.mounted_at, context).within_session(context)
        });
        place.unwrap_or_default()
    }

    #[inline(never)]
    fn on_another_host(page: Option<Page>, context: &Context) -> Option<Self> {
        let there = context.shared.hosts.as_ref()?.elsewhere(page?.0)?;
        let name = there.name.clone()?;
        let port = authority(&context.uri, &context.headers).and_then(port);
        Some(Self {
            host: Some(name),
            port: port.map(str::to_owned),
            ..Self::below(&there.mounted_at, context)
        })
    }

    fn below(mounted_at: &str, context: &Context) -> Self {
        let mut prefix = format!("{mounted_at}{}", mount(context));
        // Two slashes at the beginning would name a host.
        if prefix.starts_with("//") || prefix.starts_with("/\\") {
            prefix.insert_str(0, "/.");
        }
        let bare = context.bare && !prefix.is_empty();
        Self {
            prefix,
            bare,
            ..Self::default()
        }
    }

    /// The same for a client that doesn't keep cookies: with the id of its session.
    fn within_session(mut self, context: &Context) -> Self {
        if let Some(id) = of_links(context) {
            self.id_at = Some(self.prefix.len());
            self.prefix.push_str(&id);
        }
        self
    }

    /// The same for others: an id is for nobody but the client.
    pub(super) fn without_session(mut self) -> Self {
        if let Some(at) = self.id_at.take() {
            self.prefix.truncate(at);
        }
        self
    }

    /// Whether this page is one of another site, and not of the one that answers.
    pub(super) fn is_elsewhere(page: Option<Page>) -> bool {
        let elsewhere = with(|context| {
            let hosts = context.shared.hosts.as_ref()?;
            hosts.elsewhere(page?.0).map(drop)
        });
        elsewhere.flatten().is_some()
    }

    /// Whether nothing stands before the path of the page.
    pub(super) fn is_root(&self) -> bool {
        self.prefix.is_empty() && self.host.is_none()
    }

    /// Writes `//example.com:8000` where the page is on another host: the scheme is that of the page with the link
    /// (RFC 3986 §4.2).
    pub(super) fn write_host(&self, out: &mut String) {
        let Some(host) = &self.host else { return };
        out.push_str("//");
        out.push_str(host);
        if let Some(port) = &self.port {
            out.push(':');
            out.push_str(port);
        }
    }

    /// Scheme, host and port of the page, where those of this site are `origin`.
    pub(super) fn origin(&self, origin: &str) -> String {
        let own = origin.trim_end_matches('/');
        let (Some(host), Some((scheme, rest))) = (&self.host, own.split_once("//")) else {
            return own.to_owned();
        };
        let authority = rest.split('/').next().unwrap_or_default();
        match port(authority) {
            Some(port) => format!("{scheme}//{host}:{port}"),
            None => format!("{scheme}//{host}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_takes_the_place_of_that_of_the_origin() {
        let there = Place {
            host: Some("b.example".into()),
            port: Some("1".into()),
            ..Place::default()
        };
        for (origin, all) in [
            ("https://a.example", "https://b.example"),
            ("https://a.example:8443/", "https://b.example:8443"),
            ("http://[::1]:80", "http://b.example:80"),
            ("//a.example", "//b.example"),
            ("", ""),
        ] {
            assert_eq!(there.origin(origin), all, "{origin}");
        }
        assert_eq!(
            Place::default().origin("https://a.example/"),
            "https://a.example"
        );
    }
}
