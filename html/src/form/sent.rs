//! A form in markup: where it is sent, and how.

use super::spec::is_same;
use super::{FormSpec, Target};

/// Stands in the place of a page where the function `url` belongs to something else.
#[derive(Clone, Copy, Debug)]
pub struct NotAPage;

/// Asks what a name turned out to be: a page, or [`NotAPage`].
#[derive(Clone, Copy, Debug)]
pub struct Probe<T>(pub T);

impl<T: Target> Probe<T> {
    /// The form that is sent to this page.
    pub const fn sent(&self, method: &'static str, encoding: &'static str) -> Sent {
        Sent {
            page: Some(Page {
                name: T::NAME,
                get: T::GET,
                post: T::POST,
                query: T::QUERY,
                open: T::OPEN,
                form: T::FORM,
            }),
            method,
            encoding,
        }
    }

    /// The form that is sent back to the path of this page, which another page may answer, too: what that one takes of it, this
    /// one shows.
    pub const fn here(&self, method: &'static str, encoding: &'static str) -> Sent {
        let mut sent = self.sent(method, encoding);
        if let Some(page) = &mut sent.page {
            page.get = true;
            page.post = true;
        }
        sent
    }
}

impl Probe<NotAPage> {
    /// The form that is sent somewhere.
    pub const fn sent(&self, method: &'static str, encoding: &'static str) -> Sent {
        Sent {
            page: None,
            method,
            encoding,
        }
    }
}

/// What a [`Target`] says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub(super) name: &'static str,
    pub(super) get: bool,
    pub(super) post: bool,
    pub(super) query: &'static FormSpec,
    pub(super) open: bool,
    pub(super) form: Option<&'static FormSpec>,
}

/// A form that is sent to a page or elsewhere. What isn't known of it is `?`.
#[derive(Clone, Copy, Debug)]
pub struct Sent {
    pub(super) page: Option<Page>,
    method: &'static str,
    encoding: &'static str,
}

impl Sent {
    pub(super) const fn is_get(&self) -> bool {
        is_same(self.method, "get")
    }

    pub(super) const fn is_post(&self) -> bool {
        is_same(self.method, "post")
    }

    /// Whether files may be sent, as far as is known.
    pub(super) const fn takes_files(&self) -> bool {
        (self.is_post() || is_same(self.method, "?"))
            && (is_same(self.encoding, "multipart/form-data") || is_same(self.encoding, "?"))
    }

    pub(super) const fn is_plain_text(&self) -> bool {
        is_same(self.encoding, "text/plain")
    }

    /// The fields that the page takes of it. Where the method is wrong, those that were meant.
    pub(super) const fn spec(&self) -> Option<&'static FormSpec> {
        let Some(page) = &self.page else {
            return None;
        };
        if self.is_query() {
            Some(page.query)
        } else if self.is_get() || self.is_post() {
            page.form
        } else {
            None
        }
    }

    /// Whether its values become the query of a URL.
    pub(super) const fn is_query(&self) -> bool {
        match &self.page {
            Some(page) => (self.is_get() && page.get) || (self.is_post() && !page.post && page.get),
            None => false,
        }
    }

    /// Whether the page may take more than its fields.
    pub(super) const fn is_open(&self) -> bool {
        match &self.page {
            Some(page) => self.is_query() && page.open,
            None => true,
        }
    }
}
