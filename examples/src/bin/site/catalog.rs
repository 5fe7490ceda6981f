//! What there is to see on this site: each page with its origin, its heading, and what to look at.

use crate::{
    controls, dashboard, guestbook, house, letters, lispweb, members, report, rules, strikes,
    tables, tutorial, upload,
};
use pages::{Entry, Link, Page, request};

/// Where a page comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Pages,
    Forms,
    Markup,
    LispWeb,
    AllegroServe,
    House,
}

/// All of them, in the order of the front page.
pub(crate) const ORIGINS: [Origin; 6] = [
    Origin::Pages,
    Origin::Forms,
    Origin::Markup,
    Origin::LispWeb,
    Origin::AllegroServe,
    Origin::House,
];

impl Origin {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Pages => "Pages of any length",
            Self::Forms => "Forms and sessions",
            Self::Markup => "Markup that is checked",
            Self::LispWeb => "LispWeb, 1996",
            Self::AllegroServe => "AllegroServe’s tutorial",
            Self::House => ":house",
        }
    }

    /// The anchor on the front page.
    pub(crate) const fn anchor(self) -> &'static str {
        match self {
            Self::Pages => "streaming",
            Self::Forms => "forms",
            Self::Markup => "markup",
            Self::LispWeb => "lispweb",
            Self::AllegroServe => "allegroserve",
            Self::House => "house",
        }
    }

    pub(crate) const fn about(self) -> &'static str {
        match self {
            Self::Pages => {
                "A page is sent while its function runs: what is written is on its way, and what waits is waited for."
            }
            Self::Forms => {
                "Each form agrees with what it is read into, or it doesn’t compile. What was typed is never lost, and nothing is done twice."
            }
            Self::Markup => {
                "What the HTML Standard forbids doesn’t compile, and the message says what to write instead."
            }
            Self::LispWeb => {
                "Where an address became a function of a running program: the two pages that showed it, as Rust functions."
            }
            Self::AllegroServe => {
                "Its first lessons, and two tables from the manual of htmlgen, whose markup became ours."
            }
            Self::House => {
                "Handlers whose parameters have types: what doesn’t fit never reaches the function."
            }
        }
    }
}

/// A page that is worth a visit.
pub(crate) struct Exhibit {
    pub(crate) entry: &'static Entry,
    pub(crate) origin: Origin,
    pub(crate) heading: &'static str,
    /// What to look at.
    pub(crate) lead: &'static str,
    /// Where it is, as it is shown.
    pub(crate) path: &'static str,
    pub(crate) link: fn() -> Link,
}

macro_rules! exhibits {
    ($($origin:ident $page:path, $path:literal, $heading:literal, $lead:literal, $link:expr;)*) => {
        &[$(Exhibit {
            entry: <$page as Page>::ENTRY,
            origin: Origin::$origin,
            heading: $heading,
            lead: $lead,
            path: $path,
            link: || $link.into(),
        }),*]
    };
}

/// In the order in which they lead to each other.
pub(crate) static EXHIBITS: &[Exhibit] = exhibits! {
    Pages report::report, "/report", "A long report",
        "A hundred thousand rows, computed while they are sent. The first is there at once, and the server never holds more than a few kilobytes of them.",
        report::report::url();
    Pages dashboard::dashboard, "/dashboard", "A dashboard",
        "Three parts that take different times, side by side. The page doesn’t wait for them, with or without JavaScript.",
        dashboard::dashboard::url();
    Pages strikes::strikes, "/strikes", "Wildlife strikes",
        "3,722 reports of animals that met an aircraft, in SQLite. Search them: rows come while they are found.",
        strikes::strikes::url();
    Forms guestbook::guestbook, "/guestbook", "Guestbook",
        "Write something, or nothing and see what is said. Press the button twice; go back and press it again: it is one entry.",
        guestbook::guestbook::url();
    Forms members::members, "/members", "Members",
        "A login, and notes that only their writer sees. When the session ends while you write, the form asks for the password and loses nothing.",
        members::members::url();
    Forms upload::upload, "/upload", "Upload",
        "Several files, with a progress that is seen and limits that are told. They come back as what they are: files, and no pages.",
        upload::upload::url();
    Forms controls::controls, "/controls", "Every control",
        "One form with all kinds of controls, the struct that it is read into, and what has arrived.",
        controls::controls::url();
    Markup rules::rules, "/rules", "The rules of markup",
        "All that the compiler holds markup against: what it says, what to write instead, why, and an example of both.",
        rules::rules::url();
    LispWeb lispweb::counter, "/examples/counter", "A page with a counter",
        "The number is a variable of the program. Load the page again, and it has grown.",
        lispweb::counter::url();
    LispWeb lispweb::args, "/examples/args/5", "A page with an argument",
        "The address is a call of the function, and its last segment an optional argument. Its links are calls, too.",
        lispweb::args::url(5);
    AllegroServe tutorial::hello, "/hello", "Hello World!",
        "Text, and nothing around it.",
        tutorial::hello::url();
    AllegroServe tutorial::hello_count, "/hello-count", "Hello, counted",
        "A greeting that knows how often it was given.",
        tutorial::hello_count::url();
    AllegroServe tutorial::queryform, "/queryform", "A form",
        "One page asks and answers. What you type stays text, whatever it holds.",
        tutorial::queryform::url();
    AllegroServe letters::ask, "/charcount", "Letters, counted",
        "Two pages at one address: one for GET, which asks, and one for POST, which counts.",
        letters::ask::url();
    AllegroServe tables::squares, "/squares?n=10", "Squares",
        "Rows made by a loop, which stands where the rows stand.",
        tables::squares::url().n(10);
    AllegroServe tables::checker, "/checker?n=8", "A board",
        "Attributes chosen by a condition, inside the tag.",
        tables::checker::url().n(8);
    House house::hello_world, "/hello-world", "Hello world!",
        "The quick start, in plain text.",
        house::hello_world::url();
    House house::hello_you, "/hello-you/James", "Hello, you",
        "A part of the address is a parameter.",
        house::hello_you::url("James");
    House house::typed, "/typed/4?mood=calm", "Types and restrictions",
        "A number that must be even and in a range, a choice, a list. Try what happens when they are not.",
        house::typed::url(4, house::Mood::Calm);
};

/// The exhibit that is being shown, with the one before it and the one behind it.
pub(crate) fn current() -> Option<(
    Option<&'static Exhibit>,
    &'static Exhibit,
    Option<&'static Exhibit>,
)> {
    let page = request().page()?;
    // A form that is posted belongs to the page that asks.
    let at = EXHIBITS
        .iter()
        .position(|exhibit| exhibit.entry.path == page.path)?;
    let before = at.checked_sub(1).map(|at| &EXHIBITS[at]);
    Some((before, &EXHIBITS[at], EXHIBITS.get(at + 1)))
}
