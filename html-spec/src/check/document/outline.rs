//! The levels of headings: none is skipped.

use super::place::Place;
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;
use alloc::vec::Vec;

/// The headings so far.
#[derive(Debug)]
pub(super) struct Outline<L> {
    headings: Vec<Heading>,
    /// Something came since the last heading that may hold others.
    interrupted: bool,
    /// The first heading, as long as none is of the first level.
    lacking: Option<(&'static str, L)>,
    /// There may be one of the first level.
    topped: bool,
}

/// A heading.
#[derive(Debug)]
struct Heading {
    name: &'static str,
    /// Its level, if that is known.
    level: Option<u32>,
    place: Place,
}

impl<L> Default for Outline<L> {
    fn default() -> Self {
        Self {
            headings: Vec::new(),
            interrupted: false,
            lacking: None,
            topped: false,
        }
    }
}

impl<L> Outline<L> {
    /// Something comes that may hold other headings.
    pub(super) fn interrupt(&mut self) {
        self.interrupted = true;
    }
}

impl<L: Copy> Checker<L> {
    /// The start tag of a heading has ended.
    pub(super) fn record_heading(&mut self, name: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = frame.at;
        let level = self.level(name);
        let place = self.place(true);
        let outline = &mut self.document.outline;
        outline.topped |= level.is_none_or(|level| level == 1);
        outline.lacking = outline.lacking.or(Some((name, at)));
        let interrupted = core::mem::replace(&mut outline.interrupted, false);
        // What comes before it for certain: the last heading that can have come at all.
        let before = outline.headings.iter().rev();
        let before = before
            .filter(|_| !interrupted)
            .find(|before| !before.place.excludes(&place));
        let skipped = before
            .filter(|before| before.place.surely_before(&place) && before.place.is_beside(&place))
            .and_then(|before| Some((before.name, before.level?, level?)))
            .filter(|(_, before, level)| *level > before + 1);
        if interrupted {
            outline.headings.clear();
        }
        outline.headings.push(Heading { name, level, place });
        if let Some((other, before, _)) = skipped {
            let digit = name.bytes().last().unwrap_or(b'1') - b'0';
            let missing = u32::from(digit).saturating_sub(level.unwrap_or(0) - before - 1);
            let wanted = alloc::format!("h{}", missing.clamp(1, 6));
            let values = [("element", name), ("before", other), ("wanted", &wanted)];
            self.say(&rule::SKIPPED_HEADING, at, &values);
        }
    }

    /// The level of a heading, with what the elements around it add to it.
    fn level(&self, name: &str) -> Option<u32> {
        let mut level = u32::from(name.bytes().last()?.checked_sub(b'0')?);
        for frame in self.frames.iter().rev() {
            if frame.seen == frame.seen_end && !frame.spread {
                continue;
            }
            match self.given(frame, "headingoffset") {
                Given::Absent => {}
                Given::Text(text, _) => level += text.trim().parse().unwrap_or(0),
                Given::Maybe | Given::Unknown(_) if frame.opaque => {}
                Given::Maybe | Given::Unknown(_) => return None,
            }
            match self.given(frame, "headingreset") {
                Given::Absent => {}
                Given::Text(..) => break,
                Given::Maybe | Given::Unknown(_) if frame.opaque => {}
                Given::Maybe | Given::Unknown(_) => return None,
            }
        }
        Some(level.min(9))
    }

    /// Everything has ended: a document that has headings has one of the first level.
    pub(super) fn finish_outline(&mut self) {
        let outline = &self.document.outline;
        if let Some((name, at)) = outline.lacking
            && !outline.topped
            && self.document.is_complete()
        {
            self.say(&rule::NO_TOP_HEADING, at, &[("element", name)]);
        }
    }
}
