//! Which request this thread is working for.
//!
//! Set around each poll of a page and taken back before the poll returns, so that a page finds its own request and no
//! other's, on whichever thread it is polled.

use super::record::Context;
use std::cell::RefCell;
use std::sync::Arc;

thread_local! {
    static CURRENT: RefCell<Option<Arc<Context>>> = const { RefCell::new(None) };
}

/// The request that this thread is working for.
pub(crate) fn current() -> Option<Arc<Context>> {
    CURRENT.with_borrow(Clone::clone)
}

/// Asks the request that this thread is working for.
pub(crate) fn with<T>(ask: impl FnOnce(&Context) -> T) -> Option<T> {
    CURRENT.with_borrow(|context| context.as_deref().map(ask))
}

/// Makes `context` the current one until what is returned is dropped.
pub(crate) fn enter(context: Arc<Context>) -> Entered {
    Entered {
        before: CURRENT.replace(Some(context)),
    }
}

/// Puts back what was current before, also when the page panics.
#[derive(Debug)]
#[must_use = "the request is current only as long as this lives"]
pub(crate) struct Entered {
    before: Option<Arc<Context>>,
}

impl Drop for Entered {
    fn drop(&mut self) {
        CURRENT.set(self.before.take());
    }
}
