//! Two pages of which only one could answer.

use super::{Entry, Errors};
use crate::route::Methods;
use std::fmt;

/// Two pages that match the same paths with the same method, or are for the same error: a mistake that is reported when
/// the site is put together, with both places in the program.
#[derive(Clone, Copy)]
pub struct Conflict {
    first: &'static Entry,
    second: &'static Entry,
    over: Over,
}

#[derive(Clone, Copy)]
enum Over {
    Methods(Methods),
    Errors(Errors),
}

impl Conflict {
    pub(crate) fn over_methods(
        first: &'static Entry,
        second: &'static Entry,
        methods: Methods,
    ) -> Self {
        Self {
            first,
            second,
            over: Over::Methods(methods),
        }
    }

    pub(crate) fn over_errors(
        first: &'static Entry,
        second: &'static Entry,
        errors: Errors,
    ) -> Self {
        Self {
            first,
            second,
            over: Over::Errors(errors),
        }
    }

    /// The two pages, in the order of the [table](super::Table).
    pub fn pages(&self) -> [&'static Entry; 2] {
        [self.first, self.second]
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.pages();
        match self.over {
            Over::Errors(errors) => write!(f, "two pages are for {errors}:")?,
            Over::Methods(methods) if first.path == second.path => {
                write!(f, "two pages answer `{methods} {}`:", first.path)?;
            }
            Over::Methods(methods) => write!(f, "two pages answer the same paths with {methods}:")?,
        }
        for page in self.pages() {
            write!(f, "\n  `{}`", page.name)?;
            if first.path != second.path {
                write!(f, " with `{}`", page.path)?;
            }
            write!(f, " at {}", page.place())?;
        }
        f.write_str("\nhelp: give one of them another path or method, or take it out")
    }
}

impl fmt::Debug for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Conflict {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::tests::page;

    static A: Entry = page("/a", &[]);

    #[test]
    fn names_both_pages_with_their_places() {
        static OTHER: Entry = Entry {
            name: "app::other",
            line: 9,
            ..page("/a", &[])
        };
        assert_eq!(
            Conflict::over_methods(&A, &OTHER, Methods::GET).to_string(),
            "two pages answer `GET, HEAD /a`:\n  `app::page` at src/app.rs:1:1\n  `app::other` at src/app.rs:9:1\n\
             help: give one of them another path or method, or take it out"
        );
    }

    #[test]
    fn names_both_patterns_where_they_differ() {
        static OTHER: Entry = page("/{x?}", &[]);
        let shown = Conflict::over_methods(&A, &OTHER, Methods::POST).to_string();
        assert!(
            shown.starts_with(
                "two pages answer the same paths with POST:\n  `app::page` with `/a` at"
            )
        );
    }

    #[test]
    fn names_the_error() {
        let shown = Conflict::over_errors(&A, &A, Errors::only(&[404])).to_string();
        assert!(shown.starts_with("two pages are for error 404:\n"));
    }
}
