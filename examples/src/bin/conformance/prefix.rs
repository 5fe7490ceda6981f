//! A prefix of paths, of which one page and a longer prefix are another's.
//!
//! The prefix is one of the text, not of segments: `/pptest`, `/pptest/fred` and `/pptestasdf` begin with it.

use pages::prelude::*;

fn got_it() -> String {
    format!("got it: {}", request().path())
}

#[page("/pptest", method = any)]
pub(crate) async fn pptest() -> String {
    got_it()
}

#[page("/pptest/{rest..}", method = any)]
pub(crate) async fn below(rest: Vec<String>) -> String {
    drop(rest);
    got_it()
}

#[page("/pptest{more}", method = any)]
pub(crate) async fn longer(more: String) -> String {
    drop(more);
    got_it()
}

#[page("/pptest{more}/{rest..}", method = any)]
pub(crate) async fn longer_below(more: String, rest: Vec<String>) -> String {
    drop((more, rest));
    got_it()
}

#[page("/pptest/exact", method = any)]
pub(crate) async fn exact() -> String {
    format!("exact: {}", request().path())
}

#[page("/pptest/long/{rest..}", method = any)]
pub(crate) async fn long(rest: Vec<String>) -> String {
    drop(rest);
    format!("long: {}", request().path())
}
