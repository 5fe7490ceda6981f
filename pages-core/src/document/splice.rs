//! Puts titles and additions in their places before the first byte is sent.

use super::head::OPENING;
use crate::context::{Head, Splice, is_title};
use bytes::Bytes;
use std::collections::VecDeque;

/// The pieces of a page whose head is about to be sent: the `pieces` written so far, with what was added to its head. Nothing
/// is copied: the pieces are cut where something is put in.
pub(crate) fn splice(mut pieces: VecDeque<Bytes>, said: &mut Head) -> VecDeque<Bytes> {
    let (Some(place), false) = (said.splice, said.additions.is_empty()) else {
        return pieces;
    };
    let Some(place) = find(&pieces, place) else {
        return pieces;
    };
    let additions = std::mem::take(&mut said.additions);
    let titled = additions.iter().any(|addition| is_title(addition));
    // From the back, so that the places before stay where they are.
    let rest = split_off(&mut pieces, place.at);
    if titled {
        let metas = split_off(&mut pieces, place.title.1);
        drop(split_off(&mut pieces, place.title.0));
        pieces.extend(metas);
    }
    pieces.extend(
        additions
            .into_iter()
            .map(|addition| Bytes::from_owner(addition.into_chunk())),
    );
    pieces.extend(rest);
    pieces
}

/// Where the head of the document stands in what is written. That is where it was said to be, unless it was written to a
/// fragment first, which counts its own bytes.
fn find(pieces: &VecDeque<Bytes>, said: Splice) -> Option<Splice> {
    let is_head = |bytes: &[u8]| {
        let title = bytes.strip_prefix(OPENING.as_bytes());
        title.is_some_and(|title| title.starts_with(b"<title>") && title.ends_with(b"</title>"))
    };
    let (start, end) = (said.title.0.checked_sub(OPENING.len()), said.title.1);
    if start.is_some_and(|start| is_head(&range(pieces, start, end))) {
        return Some(said);
    }
    let all = range(pieces, 0, usize::MAX);
    let length = OPENING.len() + (said.title.1 - said.title.0);
    // No value can write this, as its angle brackets would be escaped.
    let start = all.windows(length).position(is_head)?;
    let moved = |at: usize| start + OPENING.len() + (at - said.title.0);
    (moved(said.at) <= all.len()).then(|| Splice {
        title: (moved(said.title.0), moved(said.title.1)),
        at: moved(said.at),
    })
}

/// A copy of some of the bytes.
fn range(pieces: &VecDeque<Bytes>, start: usize, end: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut before = 0;
    for piece in pieces {
        let (from, to) = (start.saturating_sub(before), end.saturating_sub(before));
        bytes.extend_from_slice(
            piece
                .get(from.min(piece.len())..to.min(piece.len()))
                .unwrap_or_default(),
        );
        before += piece.len();
    }
    bytes
}

/// Cuts the pieces at byte `at`, and returns what stands behind.
fn split_off(pieces: &mut VecDeque<Bytes>, mut at: usize) -> VecDeque<Bytes> {
    let mut index = 0;
    while let Some(piece) = pieces.get_mut(index) {
        if at < piece.len() {
            let tail = piece.split_off(at);
            let mut rest = pieces.split_off(index + 1);
            rest.push_front(tail);
            return rest;
        }
        at -= piece.len();
        index += 1;
    }
    VecDeque::new()
}

#[cfg(test)]
mod tests {
    use super::{find, range, split_off};
    use crate::context::Splice;
    use bytes::Bytes;
    use std::collections::VecDeque;

    #[test]
    fn pieces_are_cut_anywhere() {
        for at in 0..=7 {
            let mut pieces: VecDeque<Bytes> = ["ab", "", "cde", "f"]
                .into_iter()
                .map(Bytes::from)
                .collect();
            let rest = split_off(&mut pieces, at);
            let text = |pieces: VecDeque<Bytes>| {
                String::from_utf8(Vec::from(pieces).concat()).expect("ASCII")
            };
            let (before, behind) = (text(pieces), text(rest));
            assert_eq!(format!("{before}{behind}"), "abcdef");
            assert_eq!(before.len(), at.min(6));
        }
    }

    /// The head, and the places in it as a sink would count them that has written `offset` bytes before.
    fn head(offset: usize) -> (String, Splice) {
        let title = (
            offset + super::OPENING.len(),
            offset + super::OPENING.len() + 17,
        );
        let markup = format!("{}<title>ab</title><meta>", super::OPENING);
        (
            markup,
            Splice {
                title,
                at: title.1 + 6,
            },
        )
    }

    #[test]
    fn a_head_is_found_wherever_it_was_written() {
        let (markup, said) = head(0);
        let written = format!("<head>{markup}</head>");
        for cut in 0..written.len() {
            let (before, behind) = written.split_at(cut);
            let pieces = [before, behind].map(|piece| Bytes::copy_from_slice(piece.as_bytes()));
            let pieces = VecDeque::from(pieces);
            let found = find(&pieces, said).expect("the head");
            assert_eq!(
                range(&pieces, found.title.0, found.title.1),
                b"<title>ab</title>"
            );
            assert_eq!(range(&pieces, found.at, usize::MAX), b"</head>");
            let (_, right) = head(6);
            let found = find(&pieces, right).expect("the head");
            assert_eq!((found.title, found.at), (right.title, right.at));
        }
    }

    #[test]
    fn a_head_that_is_not_there_has_no_place() {
        let (_, said) = head(0);
        for written in [
            "",
            "<title>ab</title>",
            "<head><title>ab</title><meta></head><body>and much more of it</body>",
        ] {
            let pieces = VecDeque::from([Bytes::from(written)]);
            assert!(find(&pieces, said).is_none(), "{written}");
        }
    }
}
