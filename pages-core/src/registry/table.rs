//! The pages of a site, for people to read.

use super::{Entry, collection::sort};
use std::fmt;

/// A table of pages: methods, URL, function and place, one page per line. `--routes` prints it.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/guestbook/{id}")]
/// async fn entry(id: u32) {
///     html! { <p>{id}</p> }
/// }
///
/// let table = pages::Table::new([entry::ENTRY]).to_string();
/// assert!(table.starts_with("GET, HEAD  /guestbook/{id}  "));
/// ```
#[derive(Clone, Debug)]
pub struct Table(Vec<&'static Entry>);

impl Table {
    /// The table of these pages, sorted by path; error pages stand at its end.
    pub fn new(pages: impl IntoIterator<Item = &'static Entry>) -> Self {
        let mut pages: Vec<_> = pages.into_iter().collect();
        sort(&mut pages);
        pages.sort_by_key(|page| !page.errors.is_none());
        Self(pages)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<[String; 3]> = self.0.iter().copied().map(row).collect();
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let (first, second, third) = (width(0), width(1), width(2));
        for (page, [methods, path, name]) in self.0.iter().zip(&rows) {
            writeln!(
                f,
                "{methods:first$}  {path:second$}  {name:third$}  {}:{}",
                page.file, page.line
            )?;
        }
        Ok(())
    }
}

fn row(page: &'static Entry) -> [String; 3] {
    if page.errors.is_none() {
        [page.methods.to_string(), page.path.into(), page.name.into()]
    } else {
        ["any".into(), format!("({})", page.errors), page.name.into()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::Errors;
    use crate::route::{Methods, tests::page};

    #[test]
    fn columns_are_aligned_and_pages_sorted() {
        static LONG: Entry = Entry {
            methods: Methods::GET.or(Methods::POST),
            ..page("/guestbook/{id}", &[])
        };
        static SHORT: Entry = Entry {
            name: "app::index::home",
            line: 120,
            ..page("/", &[])
        };
        static ERROR: Entry = Entry {
            errors: Errors::only(&[404]),
            ..page("", &[])
        };
        assert_eq!(
            Table::new([&ERROR, &LONG, &SHORT]).to_string(),
            "GET, HEAD        /                app::index::home  src/app.rs:120\n\
             GET, HEAD, POST  /guestbook/{id}  app::page         src/app.rs:1\n\
             any              (error 404)      app::page         src/app.rs:1\n"
        );
    }

    #[test]
    fn no_pages_no_lines() {
        assert_eq!(Table::new([]).to_string(), "");
    }
}
