//! What stands between the tags of a component: a closure that writes it when it is called.

use crate::Html;

/// The children of a component, or one of its slots: printed at most once, where the component wants them.
///
/// ```
/// use html::{Children, Html};
///
/// fn frame(h: &mut Html, children: impl Children) {
///     h.write("[");
///     children.call(h);
///     h.write("]");
/// }
///
/// let mut h = Html::new();
/// frame(&mut h, html::__private::sync(|h: &mut Html| { h.write("x"); }));
/// assert_eq!(h.as_str(), "[x]");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the children of this component",
    label = "these children wait (`.await`), but the component is not an `async fn`",
    note = "make the component an `async fn`, or await before its tag"
)]
pub trait Children: Sized {
    /// Whether there are any: `false` for a slot that wasn't given.
    const PRESENT: bool = true;

    /// Prints them.
    fn call(self, h: &mut Html);
}

/// Children that may wait: those of an `async` component. All [`Children`] that `html!` makes are that, too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the children of this component",
    label = "these aren't children",
    note = "children are what stands between a component's tags"
)]
pub trait AsyncChildren: Sized {
    /// Whether there are any: `false` for a slot that wasn't given.
    const PRESENT: bool = true;

    /// Prints them.
    fn call(self, h: &mut Html) -> impl Future<Output = ()>;
}

/// No children: what a component is given when it has no content, or when a slot is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoChildren;

impl Children for NoChildren {
    const PRESENT: bool = false;

    fn call(self, _: &mut Html) {}
}

impl AsyncChildren for NoChildren {
    const PRESENT: bool = false;

    async fn call(self, _: &mut Html) {}
}

/// Children that don't wait.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "holds a closure")]
pub struct Sync<F>(F);

/// Children that wait.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "holds a closure")]
pub struct Wait<F>(F);

#[doc(hidden)]
pub fn sync<F: FnOnce(&mut Html)>(children: F) -> Sync<F> {
    Sync(children)
}

#[doc(hidden)]
pub fn wait<F: AsyncFnOnce(&mut Html)>(children: F) -> Wait<F> {
    Wait(children)
}

/// `{children}` in the body of a component that doesn't wait.
#[doc(hidden)]
#[inline]
pub fn show_sync<C: Children>(children: C, h: &mut Html) {
    children.call(h);
}

/// `{children}` in the body of a component that waits.
#[doc(hidden)]
#[inline]
pub fn show<C: AsyncChildren>(children: C, h: &mut Html) -> impl Future<Output = ()> {
    children.call(h)
}

impl<F: FnOnce(&mut Html)> Children for Sync<F> {
    #[inline]
    fn call(self, h: &mut Html) {
        (self.0)(h);
    }
}

impl<F: FnOnce(&mut Html)> AsyncChildren for Sync<F> {
    #[inline]
    async fn call(self, h: &mut Html) {
        (self.0)(h);
    }
}

impl<F: AsyncFnOnce(&mut Html)> AsyncChildren for Wait<F> {
    #[inline]
    fn call(self, h: &mut Html) -> impl Future<Output = ()> {
        (self.0)(h)
    }
}
