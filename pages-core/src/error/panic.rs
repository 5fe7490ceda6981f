//! Where a panic began, which only the hook of the process learns.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use super::{Error, log};

/// A place in the source.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) column: u32,
}

thread_local! {
    /// The place of this thread's last panic.
    static LAST: RefCell<Option<Spot>> = const { RefCell::new(None) };
}

/// Remembers where panics begin, so that error pages and the log can say so. The hook that was there before is still called.
pub fn watch_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            LAST.set(info.location().map(|at| Spot {
                file: at.file().to_owned(),
                line: at.line(),
                column: at.column(),
            }));
            before(info);
        }));
    });
}

/// The error for a panic that was caught on this thread.
#[track_caller]
pub(crate) fn unwound(payload: &(dyn Any + Send)) -> Error {
    let words = payload
        .downcast_ref::<&str>()
        .map(|words| (*words).to_owned())
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without words".to_owned());
    Error::of_panic(words, LAST.take())
}

/// Drops what a page has left behind. A panic in that is logged, and harms neither the connection nor other requests on it.
pub(crate) fn dropped<T>(value: T) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
        log(&unwound(&*panic));
    }
}
