//! Puts titles and additions in their places before the first byte is sent.

use crate::context::{Head, is_title};
use bytes::Bytes;
use html::Chunk;
use std::collections::VecDeque;

/// The pieces of a page whose head is about to be sent: what is `written` so far, with what was added to its head. Nothing
/// is copied: the pieces are cut where something is put in.
pub(crate) fn splice(written: Vec<Chunk>, said: &mut Head) -> VecDeque<Bytes> {
    let mut pieces: VecDeque<Bytes> = written.into_iter().map(Bytes::from_owner).collect();
    let (Some(place), false) = (said.splice, said.additions.is_empty()) else {
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
    use super::split_off;
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
}
