//! A link while its arguments are written: what the body of `url` is made of.

use super::tail::TailWriter;
use super::{Link, OptionalArgument, TailArgument, encode};
use crate::param::ToParam;
use crate::registry::Entry;
use crate::route::Segment;

/// A link to a page, with the arguments so far, which are given in the order of the pattern.
#[doc(hidden)]
#[derive(Clone, Debug)]
#[must_use]
pub struct Linking {
    page: &'static Entry,
    /// What is still to be written of the pattern.
    rest: &'static [Segment],
    url: String,
    /// An optional argument was left out: nothing can follow.
    is_cut: bool,
}

impl Linking {
    /// A link to this page.
    pub fn new(page: &'static Entry) -> Self {
        let linking = Self {
            page,
            rest: page.segments,
            url: String::with_capacity(page.path.len() + 24),
            is_cut: false,
        };
        linking.literals()
    }

    /// The next argument.
    pub fn argument(mut self, value: impl ToParam) -> Self {
        let (before, after) = match self.next() {
            Some(Segment::Argument { before, after, .. }) => (before, after),
            _ => ("", ""),
        };
        self.url.push('/');
        encode::segment(&mut self.url, before, &value, after);
        self.literals()
    }

    /// The next argument, which may be left out.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "arguments are given as they were given to `url`"
    )]
    pub fn optional<K>(mut self, value: impl OptionalArgument<K>) -> Self {
        self.next();
        match value.value() {
            None => self.is_cut = true,
            Some(value) => {
                self.url.push('/');
                let start = self.url.len();
                encode::segment(&mut self.url, "", value, "");
                if self.is_cut {
                    encode::nowhere(&mut self.url, start);
                }
            }
        }
        self
    }

    /// The rest of the path.
    pub fn tail<T>(mut self, value: impl TailArgument<T>) -> Self {
        self.next();
        let start = self.url.len();
        value.write(&mut TailWriter::new(&mut self.url));
        if self.is_cut && self.url.len() > start {
            encode::nowhere(&mut self.url, start + 1);
        }
        self
    }

    /// A parameter of the query.
    #[must_use]
    pub fn query(self, name: &str, value: impl ToParam) -> Link {
        Link::from(self).query(name, value)
    }

    fn next(&mut self) -> Option<Segment> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// Writes the text up to the next argument.
    fn literals(mut self) -> Self {
        while let [Segment::Literal(text), rest @ ..] = self.rest {
            self.url.push('/');
            encode::text(&mut self.url, text);
            self.rest = rest;
        }
        self
    }
}

impl From<Linking> for Link {
    fn from(mut linking: Linking) -> Self {
        if linking.url.is_empty() {
            linking.url.push('/');
        }
        Self::new(linking.url, linking.page)
    }
}
