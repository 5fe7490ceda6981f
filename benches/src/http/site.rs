//! The pages that are served: where they are, and what stands in them.

use crate::workload::Page;
use std::sync::LazyLock;
use std::time::Duration;

/// A page of the site: its name in tables, its path, and how many rows it has if it is a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    pub name: &'static str,
    pub path: &'static str,
}

/// A small page: twelve rows.
pub const FORTUNES: Route = Route {
    name: "fortunes",
    path: "/fortunes",
};

/// The realistic page that is also rendered in process.
pub const PAGE: Route = Route {
    name: "page",
    path: "/page",
};

/// Ten megabytes of integers.
pub const TABLE: Route = Route {
    name: "10 MB",
    path: "/table/10",
};

/// A hundred megabytes of integers.
pub const LONG_TABLE: Route = Route {
    name: "100 MB",
    path: "/table/100",
};

/// A heading and a line.
pub const HEADING: Route = Route {
    name: "heading",
    path: "/heading",
};

/// The same, with a wait in between.
pub const WAITING: Route = Route {
    name: "heading, 100 ms, line",
    path: "/heading/waiting",
};

/// All of them.
pub const ROUTES: [Route; 6] = [FORTUNES, PAGE, TABLE, LONG_TABLE, HEADING, WAITING];

/// How long the page that waits does so.
pub const WAIT: Duration = Duration::from_millis(100);

/// The columns of a table: its rows count up to here.
pub const COLUMNS: u32 = 100;

/// The rows of a table of ten mebibytes, at 1099 bytes each.
pub const ROWS: u32 = 9_541;

/// The rows of a table ten times as long.
pub const MANY_ROWS: u32 = 10 * ROWS;

/// A saying and its number.
#[derive(Clone, Copy, Debug)]
pub struct Fortune {
    pub id: u32,
    pub message: &'static str,
}

const fn fortune(id: u32, message: &'static str) -> Fortune {
    Fortune { id, message }
}

/// Twelve rows like those of the well-known benchmark: one tries to be a script, one isn't in Latin letters.
pub static SAYINGS: [Fortune; 12] = [
    fortune(11, "<script>alert(\"This must arrive as text.\");</script>"),
    fortune(4, "A bug that hides twice has a friend in the tests."),
    fortune(5, "A cache remembers everything but when to forget."),
    fortune(2, "An hour of planning saves a minute of typing."),
    fortune(8, "Any loop terminates if you are patient enough."),
    fortune(0, "Added while the request was running."),
    fortune(3, "Every constant was a variable once."),
    fortune(7, "Feature: a fault that got an entry in the manual."),
    fortune(10, "Nothing is as lasting as a workaround."),
    fortune(6, "Two can keep a secret if one of them is a hash."),
    fortune(9, "Whoever measures is never out of work."),
    fortune(12, "速いページは読まれるページです"),
];

/// What the realistic page shows.
pub static ARTICLES: LazyLock<Page> = LazyLock::new(|| Page::new(200));
