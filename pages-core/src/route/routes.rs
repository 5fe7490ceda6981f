//! The table of routes: made once from the pages of a site, asked for the path of each request.

use super::hash::Table;
use super::search::Search;
use super::tree::{Pages, Tree};
use super::{Methods, Segment, Values, slash};
use crate::registry::{Conflict, Entry};
use http::{Method, StatusCode};

/// The pages of a site, found by path and method.
///
/// Paths are compared decoded, segment by segment: `%2F` is part of a value, never a separator. A path with a malformed
/// escape, with bytes that aren't UTF-8, with `%00`, or with a segment `.` or `..` in any spelling names no page. So what a
/// page is given as a segment is text that leads nowhere else.
///
/// Of several patterns that match, the most specific one whose page answers the method wins: segment by segment, text comes
/// before `file-{n}.txt`, that before `{n}`, that before `{tail..}`.
///
/// A slash at the end matters: where only the other spelling names a page, that is found as [`Found::Slash`]. Below a tail
/// both name the same page, and the slash is part of the tail.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    /// Paths that are text from end to end: most requests are for these.
    fixed: Table<String, Pages>,
    tree: Tree,
    errors: Pages,
}

/// What there is at a path.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    /// A page, and the values of its arguments: places in the path that was searched for.
    Page {
        /// The page.
        page: &'static Entry,
        /// Its arguments.
        values: Values,
    },
    /// Pages, none of which answers this method. The answer to `OPTIONS`, and 405 to others, names those that they answer.
    Methods(Methods),
    /// Nothing, but a page at this path, which differs in the slash at its end: a permanent redirect (308) leads there. The
    /// path is encoded, and never leaves the site.
    Slash(String),
    /// Nothing.
    Nothing,
}

impl Routes {
    /// The routes to these pages. A page that is named twice counts once.
    ///
    /// # Errors
    /// When two pages match the same paths with the same method, or are for the same error: all such pairs.
    pub(crate) fn new(pages: &[&'static Entry]) -> Result<Self, Vec<Conflict>> {
        let mut routes = Self::default();
        let mut conflicts = Vec::new();
        let mut known: Vec<&'static Entry> = Vec::with_capacity(pages.len());
        for page in pages.iter().copied() {
            if known.iter().any(|known| known.is(page)) {
                continue;
            }
            known.push(page);
            if page.errors.is_none() {
                routes.tree.insert(page, &mut conflicts);
                routes.fix(page);
            } else {
                routes.add_error_page(page, &mut conflicts);
            }
        }
        if conflicts.is_empty() {
            Ok(routes)
        } else {
            Err(conflicts)
        }
    }

    /// What there is at a path: the raw, percent-encoded path of a request, without the prefix under which the site is
    /// mounted.
    pub(crate) fn find(&self, path: &str, method: &Method) -> Found {
        // Longer ones don't fit the places in `Values`; the parser of URIs refuses them, too.
        if !path.starts_with('/')
            || path.len() > usize::from(u16::MAX)
            || path.as_bytes().contains(&0)
        {
            return Found::Nothing;
        }
        let mut search = Search::new(&self.tree, path, method);
        let fixed = self.fixed.get(path).and_then(|pages| search.choose(pages));
        if let Some(page) = fixed.or_else(|| search.run()) {
            return Found::Page {
                page,
                values: search.values,
            };
        }
        if search.methods.is_empty() {
            self.find_slash(path, method)
        } else {
            Found::Methods(search.methods)
        }
    }

    /// The page to be shown for an error, if there is one: the one for this status code before the one for all.
    pub(crate) fn error_page(&self, status: StatusCode) -> Option<&'static Entry> {
        let covers = |page: &&&'static Entry| page.errors.covers(status);
        let specific = self
            .errors
            .iter()
            .filter(|page| !page.errors.is_all())
            .find(covers);
        specific
            .or_else(|| self.errors.iter().find(covers))
            .copied()
    }

    fn find_slash(&self, path: &str, method: &Method) -> Found {
        let Some(other) = slash::other(path) else {
            return Found::Nothing;
        };
        let mut search = Search::new(&self.tree, &other, method);
        if search.run().is_none() && search.methods.is_empty() {
            return Found::Nothing;
        }
        slash::location(&other).map_or(Found::Nothing, Found::Slash)
    }

    /// Notes a page whose path is text from end to end, or can be when what is optional is left out.
    fn fix(&mut self, page: &'static Entry) {
        let mut path = String::new();
        for segment in page.segments {
            match segment {
                // Text that must be written otherwise in a path is left to the tree, which compares what is decoded.
                Segment::Literal(text)
                    if text.contains(['/', '%', '\0']) || super::is_dots(text) =>
                {
                    return;
                }
                Segment::Literal(text) => {
                    path.push('/');
                    path.push_str(text);
                }
                Segment::Optional { .. } => break,
                Segment::Argument { .. } | Segment::Tail { .. } => return,
            }
        }
        if path.is_empty() {
            path.push('/');
        }
        self.fixed.entry(path).or_default().push(page);
    }

    fn add_error_page(&mut self, page: &'static Entry, conflicts: &mut Vec<Conflict>) {
        for other in &self.errors {
            if let Some(shared) = other.errors.shared(page.errors) {
                conflicts.push(Conflict::over_errors(other, page, shared));
            }
        }
        self.errors.push(page);
    }
}
