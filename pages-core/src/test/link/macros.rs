//! The check of links as one line in a test.

/// Fails on each literal link in the markup of this crate that nothing answers.
///
/// It looks through `html!`, `fragment!` and `head!` in the crate's `src`, `tests` and `examples`, and takes each `href`,
/// `src`, `action`, `formaction`, `poster`, `srcset` and `data` that is a literal. A hole, as in `"/user/{id}"`, stands for
/// any part of a segment. Queries and fragments don't count, and neither do links to other sites.
///
/// It belongs into a test of whatever has all pages: a unit test of the program, or an integration test of its library. The
/// pages of other programs, in `src/bin`, `tests` and `examples`, are taken from their sources.
///
/// ```no_run
/// // In a test, such as `fn every_link_leads_somewhere()`:
/// pages::test::links!();
/// ```
///
/// What others answer is named: folders whose files are published (under their own name, or elsewhere), and beginnings of
/// paths. A site that isn't all pages of the program is given, too.
///
/// ```no_run
/// # fn site() -> pages::Site { pages::Site::new() }
/// pages::test::links!(
///     site = &site(),
///     published = ["static/", ("/", "public")], // `static/a.css` is `/static/a.css`, `public/b.txt` is `/b.txt`
///     prefixes = ["/api"],
///     mounted_at = "/shop",
///     folders = ["src", "examples"],
/// );
/// ```
///
/// The value is what was [`Checked`](crate::test::Checked).
///
/// # Panics
/// When a link leads nowhere: the message names each with its file, line and column, and the page that is nearest.
#[doc(hidden)]
#[macro_export]
macro_rules! __links {
    ($($arguments:tt)*) => {
        $crate::__check_links!({ $crate::test::Links::of(::core::env!("CARGO_MANIFEST_DIR")) } $($arguments)*)
    };
}

/// Takes one argument after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_links {
    ({ $links:expr }) => { $links.assert() };
    ({ $links:expr } published = [$($folder:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__check_links!({ $links $(.published($folder))* } $($($rest)*)?)
    };
    ({ $links:expr } prefixes = [$($prefix:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__check_links!({ $links $(.prefix($prefix))* } $($($rest)*)?)
    };
    ({ $links:expr } folders = [$($folder:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__check_links!({ $links.folders([$($folder),*]) } $($($rest)*)?)
    };
    ({ $links:expr } mounted_at = $prefix:expr $(, $($rest:tt)*)?) => {
        $crate::__check_links!({ $links.mounted_at($prefix) } $($($rest)*)?)
    };
    ({ $links:expr } site = $site:expr $(, $($rest:tt)*)?) => {
        $crate::__check_links!({ $links.site($site) } $($($rest)*)?)
    };
}
