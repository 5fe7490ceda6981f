//! The pages of this program, which register themselves before `main` runs.

use super::Entry;

/// A page that has registered itself.
#[derive(Clone, Copy, Debug)]
pub struct Registered(pub &'static Entry);

inventory::collect!(Registered);

/// All pages of this program, sorted by path, then by name.
///
/// The order in which they were registered depends on the linker, so it must mean nothing. A crate that the program lists
/// as a dependency but never names isn't linked, and its pages are missing: `use that_crate as _;` brings them in.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/about")]
/// async fn about() {
///     html! { <p>"We write pages."</p> }
/// }
///
/// let pages = pages::collect();
/// assert_eq!(pages.iter().map(|page| page.path).collect::<Vec<_>>(), ["/about"]);
/// ```
pub fn collect() -> Vec<&'static Entry> {
    let mut pages: Vec<&'static Entry> = inventory::iter::<Registered>
        .into_iter()
        .map(|registered| registered.0)
        .collect();
    sort(&mut pages);
    pages
}

/// Puts pages in an order that depends on nothing but themselves.
pub(super) fn sort(pages: &mut [&'static Entry]) {
    pages.sort_by_key(|page| (page.path, page.name, page.file, page.line, page.column));
}

/// Registers a page: what `#[page]` expands to. It is a macro of this crate so that the expansion stands in crates that
/// forbid unsafe code.
#[doc(hidden)]
#[macro_export]
macro_rules! __submit {
    ($entry:expr) => {
        $crate::__private::inventory::submit! { $crate::__private::Registered($entry) }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::tests::page;

    static FIRST: Entry = page("/zoo", &[]);

    inventory::submit! { Registered(&FIRST) }

    #[test]
    fn finds_what_has_registered_itself() {
        assert!(collect().iter().any(|page| page.is(&FIRST)));
    }

    #[test]
    fn the_order_depends_on_the_pages_alone() {
        static A: Entry = page("/a", &[]);
        static B: Entry = page("/b", &[]);
        static OTHER: Entry = Entry {
            name: "zzz",
            ..page("/a", &[])
        };
        let mut pages = [&B, &OTHER, &A];
        sort(&mut pages);
        assert!(pages[0].is(&A) && pages[1].is(&OTHER) && pages[2].is(&B));
    }
}
