//! The pages of a site, for people to read.

use super::{Entry, collection::sort};
use std::fmt;
use std::sync::Arc;

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
pub struct Table(Vec<Row>);

/// A page, and the host whose site has it, where there are several.
#[derive(Clone, Debug)]
struct Row {
    host: Option<Arc<str>>,
    page: &'static Entry,
}

impl Table {
    /// The table of these pages, sorted by path; error pages stand at its end.
    pub fn new(pages: impl IntoIterator<Item = &'static Entry>) -> Self {
        Self(rows(None, pages))
    }

    /// The table of the pages of several hosts, one after the other, whose names stand in the first column.
    pub(crate) fn of_hosts<'a>(
        hosts: impl IntoIterator<Item = (String, &'a [&'static Entry])>,
    ) -> Self {
        let rows = hosts
            .into_iter()
            .flat_map(|(host, pages)| rows(Some(&host.into()), pages.iter().copied()));
        Self(rows.collect())
    }
}

fn rows(host: Option<&Arc<str>>, pages: impl IntoIterator<Item = &'static Entry>) -> Vec<Row> {
    let mut pages: Vec<_> = pages.into_iter().collect();
    sort(&mut pages);
    pages.sort_by_key(|page| !page.errors.is_none());
    pages
        .into_iter()
        .map(|page| Row {
            host: host.cloned(),
            page,
        })
        .collect()
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<Vec<String>> = self.0.iter().map(Row::cells).collect();
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..4).map(width).collect();
        for (Row { page, .. }, cells) in self.0.iter().zip(&rows) {
            for (cell, width) in cells.iter().zip(&widths) {
                write!(f, "{cell:width$}  ")?;
            }
            writeln!(f, "{}:{}", page.file, page.line)?;
        }
        Ok(())
    }
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let page = self.page;
        let mut cells: Vec<String> = self.host.iter().map(ToString::to_string).collect();
        if page.errors.is_none() {
            cells.extend([page.methods.to_string(), page.path.into(), page.name.into()]);
        } else {
            cells.extend(["any".into(), format!("({})", page.errors), page.name.into()]);
        }
        cells
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
    fn hosts_stand_in_the_first_column_in_their_order() {
        static HOME: Entry = page("/", &[]);
        static ABOUT: Entry = page("/about", &[]);
        let hosts = [
            ("www.example.com".to_owned(), &[&ABOUT, &HOME][..]),
            ("*".to_owned(), &[&HOME][..]),
        ];
        assert_eq!(
            Table::of_hosts(hosts).to_string(),
            "www.example.com  GET, HEAD  /       app::page  src/app.rs:1\n\
             www.example.com  GET, HEAD  /about  app::page  src/app.rs:1\n\
             *                GET, HEAD  /       app::page  src/app.rs:1\n"
        );
    }

    #[test]
    fn no_pages_no_lines() {
        assert_eq!(Table::new([]).to_string(), "");
    }
}
