//! A document of the page's own inside the one that was begun around it: the outer one is taken off again.
//!
//! Whether a page brings its own document is mostly seen at compile time. It isn't when a component that the page calls
//! writes it; then it is seen here, before the first byte is sent.

use crate::context::{Context, Head};
use bytes::Bytes;
use std::collections::VecDeque;

/// What ends the document that [`open`](super::open) begins.
pub(super) const CLOSING: &str = "</body></html>";

/// Whether what stands behind the beginning of the document around a page is a document again.
pub(crate) fn is_own(first: &[u8], context: &Context) -> bool {
    let start = |bytes: &[u8], words: &str| {
        bytes
            .get(..words.len())
            .is_some_and(|bytes| bytes.eq_ignore_ascii_case(words.as_bytes()))
    };
    context.wrapped() > 0
        && first
            .get(context.wrapped()..)
            .is_some_and(|page| start(page, "<!DOCTYPE") || start(page, "<html"))
}

/// Takes the document around a page off again, if the page has brought its own.
pub(crate) fn unwrap(
    pieces: &mut VecDeque<Bytes>,
    said: &mut Head,
    context: &Context,
    complete: bool,
) {
    if !pieces.front().is_some_and(|first| is_own(first, context)) {
        return;
    }
    let outer = context.wrapped();
    if let Some(first) = pieces.front_mut() {
        drop(first.split_to(outer));
    }
    // Places in the head of the outer document are gone with it.
    said.splice = said
        .splice
        .filter(|place| place.at > outer)
        .map(|mut place| {
            place.title = (place.title.0 - outer, place.title.1 - outer);
            place.at -= outer;
            place
        });
    context.take_off();
    if complete
        && let Some(last) = pieces.back_mut()
        && last.ends_with(CLOSING.as_bytes())
    {
        last.truncate(last.len() - CLOSING.len());
    }
}
