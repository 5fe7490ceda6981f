//! What a developer should know of values that weren't printed: said once for each, in debug builds only.

#[cfg(debug_assertions)]
use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

/// How many values are remembered, so that a hostile visitor can't fill the memory of a debug build.
#[cfg(debug_assertions)]
const MOST: usize = 1000;

/// Says that `value` was left out or replaced, and why.
#[cfg(debug_assertions)]
#[expect(
    clippy::print_stderr,
    reason = "a hint to the developer, and there is no log that all programs have"
)]
pub(crate) fn once(what: &str, value: &str, why: &str) {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    if seen.len() < MOST && seen.insert(format!("{what} {value}")) {
        eprintln!("html: {what} {value:?} is not printed: {why}");
    }
}

/// Nothing is said in a release build.
#[cfg(not(debug_assertions))]
pub(crate) fn once(_: &str, _: &str, _: &str) {}
