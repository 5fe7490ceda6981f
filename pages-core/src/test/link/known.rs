//! What the site answers: its pages, published files, and what others answer.

use super::nearest::nearest;
use super::reference::Reference;
use super::shape::{Shape, fits, shapes};
use crate::{Entry, Methods};

/// What the site answers.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    answers: Vec<Answering>,
    prefixes: Vec<String>,
}

/// A page, or a file.
#[derive(Clone, Debug)]
struct Answering {
    /// As a message names it.
    shown: String,
    shapes: Vec<Shape>,
    methods: Methods,
}

impl Known {
    pub(super) fn add_page(&mut self, page: &Entry) {
        if page.errors.is_none() {
            self.answers.push(Answering {
                shown: format!(
                    "`{}` (`{}`, {}:{})",
                    page.path, page.name, page.file, page.line
                ),
                shapes: page.segments.iter().map(Shape::from).collect(),
                methods: page.methods,
            });
        }
    }

    /// A page of a program that isn't this one, of which only the pattern is known.
    pub(super) fn add_pattern(&mut self, pattern: &str, place: &str) {
        self.answers.push(Answering {
            shown: format!("`{pattern}` ({place})"),
            shapes: shapes(pattern),
            methods: Methods::ANY,
        });
    }

    /// A file that is published under `path`, which isn't encoded.
    pub(super) fn add_file(&mut self, path: &str, place: &str) {
        let mut names = vec![path];
        if let Some(folder) = path
            .strip_suffix("index.html")
            .filter(|folder| folder.ends_with('/'))
        {
            names.push(folder);
        }
        for name in names {
            let segments = name.strip_prefix('/').unwrap_or(name);
            let literal = |segment: &str| Shape::Literal(segment.to_owned());
            self.answers.push(Answering {
                shown: format!("`{name}` ({place})"),
                shapes: if segments.is_empty() {
                    Vec::new()
                } else {
                    segments.split('/').map(literal).collect()
                },
                methods: Methods::GET,
            });
        }
    }

    /// All that is below `prefix` is answered by others.
    pub(super) fn add_prefix(&mut self, prefix: &str) {
        let prefix = prefix.trim_end_matches('/');
        self.prefixes.push(if prefix.starts_with('/') {
            prefix.into()
        } else {
            format!("/{prefix}")
        });
    }

    /// Why a reference to `path` leads nowhere, if it doesn't lead somewhere.
    pub(super) fn wrong(&self, path: &str, reference: &Reference) -> Option<String> {
        if self.prefixes.iter().any(|prefix| below(path, prefix)) {
            return None;
        }
        let matching: Vec<&Answering> = self.matching(path).collect();
        if matching
            .iter()
            .any(|known| !known.methods.and(reference.methods).is_empty())
        {
            return None;
        }
        if let Some(known) = matching.first() {
            let (methods, wanted) = (known.methods, reference.methods);
            return Some(format!(
                "{} answers {methods}, but not {wanted}",
                known.shown
            ));
        }
        let other = match path.strip_suffix('/') {
            Some(shorter) => shorter.to_owned(),
            None => format!("{path}/"),
        };
        if let Some(known) = self.matching(&other).next() {
            return Some(format!(
                "it is a detour to {}: mind the slash at the end",
                known.shown
            ));
        }
        let nearest = nearest(path, &self.answers, |known| &known.shapes);
        Some(match nearest {
            Some(known) => format!("nothing answers it; the nearest is {}", known.shown),
            None => "nothing answers it".into(),
        })
    }

    fn matching<'k>(&'k self, path: &'k str) -> impl Iterator<Item = &'k Answering> {
        self.answers
            .iter()
            .filter(move |known| fits(path, &known.shapes))
    }
}

/// Whether all that a path with holes can be is below `prefix`.
fn below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::LineColumn;

    fn known() -> Known {
        let mut known = Known::default();
        known.add_pattern("/users/{id}", "src/a.rs");
        known.add_pattern("/about", "src/b.rs");
        known.add_file("/docs/index.html", "public/docs/index.html");
        known.add_prefix("api/");
        known
    }

    fn check(path: &str, methods: Methods) -> Option<String> {
        let reference = Reference {
            attribute: "href".into(),
            url: path.into(),
            at: LineColumn { line: 1, column: 0 },
            methods,
        };
        known().wrong(path, &reference)
    }

    #[test]
    fn pages_files_and_prefixes_answer() {
        for path in [
            "/users/7",
            "/about",
            "/docs/",
            "/docs/index.html",
            "/api",
            "/api/x/y",
        ] {
            assert_eq!(check(path, Methods::GET), None, "{path}");
        }
        assert!(check("/apis", Methods::GET).is_some());
    }

    #[test]
    fn what_answers_nothing_is_told_with_what_is_near() {
        assert_eq!(
            check("/abuot", Methods::GET).unwrap(),
            "nothing answers it; the nearest is `/about` (src/b.rs)"
        );
        assert_eq!(
            check("/quite/another/thing", Methods::GET).unwrap(),
            "nothing answers it"
        );
        assert_eq!(
            check("/about/", Methods::GET).unwrap(),
            "it is a detour to `/about` (src/b.rs): mind the slash at the end"
        );
        assert_eq!(
            check("/docs", Methods::GET).unwrap(),
            "it is a detour to `/docs/` (public/docs/index.html): mind the slash at the end"
        );
    }

    #[test]
    fn the_method_counts() {
        assert_eq!(
            check("/docs/", Methods::POST).unwrap(),
            "`/docs/` (public/docs/index.html) answers GET, HEAD, but not POST"
        );
        assert_eq!(check("/docs/", Methods::ANY), None);
    }
}
