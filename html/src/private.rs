//! What the macros' expansions name. Nothing of it is for users, and any release may change it.

pub use crate::children::{Sync, Wait, sync, wait};
pub use crate::operation::Tokens;
pub use crate::value::Presence;
pub use std::prelude::v1 as prelude;

use std::future::{IntoFuture, Ready, ready};

/// What a component that doesn't wait returns, so that it can be told from one that does.
#[derive(Debug)]
#[must_use = "a component that can fail returns its error: write `<Card …/>?`"]
pub struct Done<T = ()>(pub T);

impl<T> IntoFuture for Done<T> {
    type Output = T;
    type IntoFuture = Ready<T>;

    #[inline]
    fn into_future(self) -> Ready<T> {
        ready(self.0)
    }
}

/// What a call of a component gives, in a place that can wait: `finish(x).await`.
#[inline]
pub fn finish<C: IntoFuture>(call: C) -> C::IntoFuture {
    call.into_future()
}

/// A call of a component that is complete when it returns.
#[diagnostic::on_unimplemented(
    message = "an async component in a place that can't wait",
    label = "this component waits",
    note = "write `<Card/>.await` in a function or closure that is `async`, or make the call with `html!(async h, …)`"
)]
pub trait Complete {
    /// What it gives.
    type Output;

    /// Takes it out.
    fn complete(self) -> Self::Output;
}

impl<T> Complete for Done<T> {
    type Output = T;

    #[inline]
    fn complete(self) -> T {
        self.0
    }
}

/// What a call of a component gives, in a place that can't wait.
#[inline]
pub fn done<C: Complete>(call: C) -> C::Output {
    call.complete()
}

/// What a component may give that nobody looks at.
#[diagnostic::on_unimplemented(
    message = "this component can fail, and its error isn't handled",
    label = "`{Self}` isn't handled",
    note = "write `<Card …/>?` to pass the error on"
)]
pub trait Handled {}

impl Handled for () {}
impl Handled for std::convert::Infallible {}

/// Demands that nothing is lost: the end of a call without `?`.
#[inline]
pub fn handled<T: Handled>(_: T) {}
