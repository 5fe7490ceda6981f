//! One page, as its attribute describes it.

use super::Errors;
use crate::route::{Methods, Segment};
use std::any::{TypeId, type_name};
use std::fmt;

/// One page: what `#[page]` knows of it. All of it is made at compile time.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The function, with the path of its module: `app::guestbook::entry`.
    pub name: &'static str,
    /// The pattern of its URL as it is written: `/guestbook/{id}`. Empty for an error page.
    pub path: &'static str,
    /// The same in parts. `/` has none; a pattern that ends with a slash ends with an empty literal.
    pub segments: &'static [Segment],
    /// The methods that it answers.
    pub methods: Methods,
    /// The file it is written in,
    pub file: &'static str,
    /// the line,
    pub line: u32,
    /// and the column.
    pub column: u32,
    /// What it takes of the state that all requests share.
    pub needs: &'static [Need],
    /// The errors that it is shown for. A page that is shown for some isn't found by a URL.
    pub errors: Errors,
    /// It takes what pages of other origins send, too.
    pub cross_origin: bool,
    /// The form that it shows as it was typed, if it takes a [`FormState`](crate::FormState).
    pub form: Option<fn() -> TypeId>,
    /// Runs it.
    pub handler: fn(crate::Call) -> html::Rendering<crate::Error>,
}

impl Entry {
    /// The place in the program: `src/guestbook.rs:12:1`.
    pub fn place(&self) -> String {
        format!("{}:{}:{}", self.file, self.line, self.column)
    }

    /// Whether this is the same page, not only one that looks the same.
    pub(crate) fn is(&'static self, other: &'static Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("name", &self.name)
            .field("path", &self.path)
            .field("methods", &self.methods)
            .field("errors", &self.errors)
            .field("place", &self.place())
            .finish_non_exhaustive()
    }
}

/// The type that carries a page, named like its function.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/about", title = "About us")]
/// async fn about() {
///     html! { <p>"We write pages."</p> }
/// }
///
/// assert_eq!(about::ENTRY.path, "/about");
/// assert_eq!(about::url().to_string(), "/about");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a page",
    label = "not a page",
    note = "a page is a function with `#[page(\"/its/path\")]`"
)]
pub trait Page {
    /// What is known of it.
    const ENTRY: &'static Entry;
}

/// A type of which a page takes the value that all requests share.
#[derive(Clone, Copy)]
pub struct Need {
    /// The type.
    pub kind: fn() -> TypeId,
    /// Its name, for people.
    pub name: fn() -> &'static str,
}

impl Need {
    /// A need for a value of the type `T`.
    pub const fn of<T: 'static>() -> Self {
        Self {
            kind: TypeId::of::<T>,
            name: type_name::<T>,
        }
    }
}

impl fmt::Debug for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Need").field(&(self.name)()).finish()
    }
}
