//! What may stand in a document, or in an element, once; and what comes first.

use super::place::Place;
use crate::check::Checker;
use crate::check::frame::Frame;
use crate::check::given::Given;
use crate::element::{Element, Namespace};
use crate::rule;
use alloc::vec::Vec;

/// Where things that may be there once have been seen.
#[derive(Debug, Default)]
pub(super) struct Seen {
    mains: Vec<Place>,
    charsets: Vec<Place>,
    content_types: Vec<Place>,
    descriptions: Vec<Place>,
    /// What loads something by its URL, before which `base` must stand.
    loads: Vec<Place>,
    focused: Vec<Place>,
}

/// Whether one was there before; notes the new one.
fn again(places: &mut Vec<Place>, place: Place) -> bool {
    let there = places.iter().any(|before| before.surely_before(&place));
    places.push(place);
    there
}

impl<L: Copy> Checker<L> {
    /// The innermost start tag, of the element of that name, has ended.
    pub(super) fn check_once(&mut self, name: &str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = frame.at;
        match name.as_bytes() {
            b"html" => self.check_root(at),
            b"main" => self.check_main(at),
            b"meta" => self.check_meta(at),
            b"link" | b"script" => {
                let place = self.place(true);
                self.document.seen.loads.push(place);
            }
            b"base" if self.given(frame, "href").text().is_some() => {
                let place = self.place(true);
                let late = self.document.seen.loads.iter();
                let mut late = late.map(|load| load.surely_before(&place));
                if late.any(|late| late) {
                    self.say(&rule::LATE_BASE, at, &[]);
                }
            }
            b"option" => self.check_selected(at),
            b"track" => self.check_default_track(at),
            _ => {}
        }
        self.check_autofocus();
    }

    /// The root element: the markup is a whole document.
    fn check_root(&mut self, at: L) {
        if self.frames.len() > 1 {
            return;
        }
        let known = self.frames.last().map(|frame| self.given(frame, "lang"));
        let silent = known.is_some_and(|lang| lang.is_absent());
        // Who reads HTML as text sees for himself whether it has a doctype.
        if !self.document.doctype && !self.document.whole {
            self.say(&rule::NO_DOCTYPE, at, &[]);
        }
        if silent {
            self.say(&rule::MISSING_LANG, at, &[]);
        }
        (self.document.whole, self.document.rooted) = (true, true);
    }

    fn check_main(&mut self, at: L) {
        let hidden = |frame| self.given(frame, "hidden").is_absent();
        let visible = self.frames.last().is_some_and(hidden);
        let place = self.place(true);
        if visible && again(&mut self.document.seen.mains, place) {
            self.say(&rule::SECOND_MAIN, at, &[]);
        }
    }

    fn check_meta(&mut self, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let charset = self.given(frame, "charset").text().is_some();
        let content_type = self.given(frame, "http-equiv").is("content-type");
        let description = self.given(frame, "name").text() == Some("description");
        if !(charset || content_type || description) {
            return;
        }
        let place = self.place(true);
        let seen = &mut self.document.seen;
        let before = |places: &[Place]| places.iter().any(|other| other.surely_before(&place));
        let what = if (charset || content_type)
            && (before(&seen.charsets) || before(&seen.content_types))
        {
            Some("character encoding")
        } else if description && before(&seen.descriptions) {
            Some("description")
        } else {
            None
        };
        if charset {
            seen.charsets.push(place.clone());
        }
        if content_type {
            seen.content_types.push(place.clone());
        }
        if description {
            seen.descriptions.push(place);
        }
        if let Some(what) = what {
            self.say(&rule::SECOND_META, at, &[("what", what)]);
        }
    }

    /// An option that is selected at first, in a list where one can be.
    fn check_selected(&mut self, at: L) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        if self.given(frame, "selected").text().is_none() {
            return;
        }
        let solid = |frame: &&Frame<L>| frame.opaque || frame.is_html("select");
        let Some(select) = around.iter().rev().find(solid) else {
            return;
        };
        if select.opaque || !self.given(select, "multiple").is_absent() {
            return;
        }
        let depth = around.iter().rposition(|frame| frame.is_html("select"));
        if self.is_second(depth) {
            self.say(&rule::SECOND_SELECTED, at, &[]);
        }
    }

    fn check_default_track(&mut self, at: L) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        if self.given(frame, "default").text().is_none() {
            return;
        }
        let media = |frame: &Frame<L>| frame.is_html("audio") || frame.is_html("video");
        let depth = around.iter().rposition(media);
        if self.is_second(depth) {
            self.say(&rule::SECOND_DEFAULT_TRACK, at, &[]);
        }
    }

    /// The element that gets the focus first: one in each dialog, popover, and in the rest of the document.
    fn check_autofocus(&mut self) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        if frame.seen == frame.seen_end {
            return;
        }
        // One whose value is computed may be left out.
        let Given::Text(_, at) = self.given(frame, "autofocus") else {
            return;
        };
        let html = |element: &Element| element.namespace == Namespace::Html;
        if !frame.element.is_none_or(html) {
            return;
        }
        let root = |frame: &Frame<L>| {
            frame.opaque || frame.is_html("dialog") || !self.given(frame, "popover").is_absent()
        };
        let root = around.iter().rposition(root);
        let second = match root.and_then(|depth| around.get(depth)) {
            Some(root) if root.opaque => false,
            Some(_) => self.is_second(root),
            None => {
                let place = self.place(true);
                again(&mut self.document.seen.focused, place)
            }
        };
        if second {
            self.say(&rule::SECOND_AUTOFOCUS, at, &[]);
        }
    }

    /// Whether the element at that depth surely holds the only one it may hold; notes that it does now.
    fn is_second(&mut self, depth: Option<usize>) -> bool {
        let frame = depth.and_then(|depth| self.frames.get_mut(depth));
        frame.is_some_and(|frame| core::mem::replace(&mut frame.progress.document.only, true))
    }
}
