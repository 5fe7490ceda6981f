//! What `url` takes for the argument of a page, by the type that the page takes.
//!
//! The key is looked up when `url` is called, not where it is declared: a type that can't be a parameter is then an error at
//! the page's argument, and nowhere else.

use super::{Link, LinkArgument, Linking, OptionalArgument};
use crate::param::{FromQuery, OptionalParam, Param, ToParam};

/// A [`LinkArgument`] for the key of `T`, which stands in the path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected `{T}`",
    note = "links take the values that the page takes: `{T}`, or a reference to one; what is looked up is named by its key"
)]
pub trait ArgumentOf<T>: ToParam {}

#[diagnostic::do_not_recommend]
impl<A: LinkArgument<T::Key>, T: Param> ArgumentOf<T> for A {}

/// A [`LinkArgument`] for the key of `T`, which stands in the query.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected `{T}`",
    note = "links take the values that the page takes: `{T}`, or what it holds; what is looked up is named by its key"
)]
pub trait QueryOf<T>: ToParam {}

#[diagnostic::do_not_recommend]
impl<A: LinkArgument<T::Key>, T: FromQuery> QueryOf<T> for A {}

/// An [`OptionalArgument`] for the key of `T`, which may be left out of the query.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected `{T}`, or what it holds",
    note = "links take the values that the page takes: `{T}`, what it holds, or `()`; what is looked up is named by its key"
)]
pub trait OptionalQueryOf<T>: Sized {
    /// Writes it into the link, if it is there.
    fn add_to(self, name: &str, link: Link) -> Link;
}

#[diagnostic::do_not_recommend]
impl<A: OptionalArgument<T::Key>, T: FromQuery> OptionalQueryOf<T> for A {
    fn add_to(self, name: &str, link: Link) -> Link {
        match self.value() {
            Some(value) => link.query(name, value),
            None => link,
        }
    }
}

/// [`LinkArgument`]s for the key of `T`, each of which is one more parameter of the query.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected a list of what `{T}` holds",
    note = "a parameter that may come several times takes all its values at once: `[value]`"
)]
pub trait QueriesOf<T>: Sized {
    /// Writes them into the link.
    fn add_to(self, name: &str, link: Link) -> Link;
}

#[diagnostic::do_not_recommend]
impl<I, A, T> QueriesOf<T> for I
where
    I: IntoIterator<Item = A>,
    A: LinkArgument<T::Key>,
    T: FromQuery,
{
    fn add_to(self, name: &str, link: Link) -> Link {
        self.into_iter()
            .fold(link, |link, value| link.query(name, value))
    }
}

/// An [`OptionalArgument`] for the key of `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes",
    label = "expected `{T}`",
    note = "links take the values that the page takes: `{T}`, what it holds, or `()`; what is looked up is named by its key"
)]
pub trait OptionalOf<T>: Sized {
    /// Writes it into the link.
    fn add_to(self, linking: Linking) -> Linking;
}

#[diagnostic::do_not_recommend]
impl<A: OptionalArgument<<T::Value as Param>::Key>, T: OptionalParam> OptionalOf<T> for A {
    fn add_to(self, linking: Linking) -> Linking {
        linking.optional(self)
    }
}
