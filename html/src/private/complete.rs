//! The end of a component's call: whether it waits, and whether it can fail.

use std::future::{IntoFuture, Ready, ready};

/// What a component that doesn't wait returns, so that it can be told from one that does.
#[derive(Debug)]
pub struct Done<T = ()>(pub T);

impl<T> IntoFuture for Done<T> {
    type Output = T;
    type IntoFuture = Ready<T>;

    #[inline]
    fn into_future(self) -> Ready<T> {
        ready(self.0)
    }
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

/// What a component may give that nobody looks at.
#[diagnostic::on_unimplemented(
    message = "this component can fail, and its error isn't handled",
    label = "gives `{Self}`, which isn't handled",
    note = "write `<Card …/>?` to pass the error on"
)]
pub trait Handled {}

impl Handled for () {}
impl Handled for std::convert::Infallible {}

/// `<Card/>` in a place that can't wait.
#[inline]
pub fn done<C: Complete<Output: Handled>>(call: C) {
    call.complete();
}

/// `<Card/>?` in a place that can't wait.
#[inline]
pub fn try_done<C: Complete>(call: C) -> C::Output {
    call.complete()
}

/// `<Card/>` in a place that can wait: `finish(call).await`.
#[inline]
pub fn finish<C: IntoFuture<Output: Handled>>(call: C) -> C::IntoFuture {
    call.into_future()
}

/// `<Card/>?` in a place that can wait: `try_finish(call).await?`.
#[inline]
pub fn try_finish<C: IntoFuture>(call: C) -> C::IntoFuture {
    call.into_future()
}

/// What a layout may give: nothing, or why it failed.
#[diagnostic::on_unimplemented(
    message = "a layout gives nothing, or a `Result` of nothing",
    label = "gives `{Self}`",
    note = "what it writes with `html!` is what stands around the page"
)]
pub trait Outcome {
    /// Why it failed.
    type Error;

    /// It, as a result.
    ///
    /// # Errors
    /// When it failed.
    fn result(self) -> Result<(), Self::Error>;
}

impl Outcome for () {
    type Error = std::convert::Infallible;

    #[inline]
    fn result(self) -> Result<(), Self::Error> {
        Ok(self)
    }
}

impl<E> Outcome for Result<(), E> {
    type Error = E;

    #[inline]
    fn result(self) -> Self {
        self
    }
}

/// `<Site>…</Site>?` around a page, where some layouts can fail, and others can't.
///
/// # Errors
/// When the layout failed.
#[inline]
pub fn outcome<T: Outcome>(of: T) -> Result<(), T::Error> {
    of.result()
}

/// Stands for Rust that isn't written yet, beside the error that says so.
///
/// # Panics
/// Always; but no program in which it stands compiles.
#[cold]
pub fn missing<T>() -> T {
    unreachable!("markup with errors was run")
}
