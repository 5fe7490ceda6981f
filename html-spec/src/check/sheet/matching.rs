//! Holds the selectors of a style sheet in the body against what came before its parent.

use super::earlier::{Earlier, Mark, NONE};
use super::selectors::{Compound, read, selectors};
use crate::check::Checker;
use crate::check::raw::Part;
use crate::rule;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    /// The innermost element ends: if it is a style sheet in the body, it styles nothing that was shown before its parent.
    pub(in crate::check) fn check_sheet(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if !frame.is_html("style") || frame.free {
            return;
        }
        let Some(parent) = self.number_of_parent() else {
            return;
        };
        let bodied = self.frames.iter().any(|frame| frame.is_html("body"));
        let (Some(Part::Text(css, at)), 1, true) = (frame.raw.first(), frame.raw.len(), bodied)
        else {
            return;
        };
        let at = *at;
        let mut found = Vec::new();
        selectors(css, &mut found);
        let earlier = &self.earlier;
        let guilty = found.into_iter().find_map(|selector| {
            let parts = read(selector)?;
            let before = 0..parent;
            let hit = before
                .into_iter()
                .find(|&number| earlier.matches(&parts, number))?;
            let name = earlier.marks.get(hit).map_or("", |mark| mark.name);
            Some((String::from(selector), name))
        });
        if let Some((selector, name)) = guilty {
            let name = if name.is_empty() { "element" } else { name };
            let parent = self.earlier.marks.get(parent).map_or("", |mark| mark.name);
            let values = [
                ("selector", selector.as_str()),
                ("element", name),
                ("parent", parent),
            ];
            self.say(&rule::BACKWARD_STYLE, at, &values);
        }
    }
}

impl Earlier {
    /// Whether the element is what the selector means, or may be in some state.
    fn matches(&self, parts: &[Compound], number: usize) -> bool {
        let Some((last, before)) = parts.split_last() else {
            return true;
        };
        let Some(mark) = self.marks.get(number) else {
            return false;
        };
        if !self.is(last, mark) {
            return false;
        }
        if before.is_empty() {
            return true;
        }
        let next: fn(&Mark) -> usize = match last.combinator {
            b' ' | b'>' => |mark| mark.parent,
            _ => |mark| mark.previous,
        };
        let mut other = next(mark);
        while other != NONE {
            if self.matches(before, other) {
                return true;
            }
            if matches!(last.combinator, b'>' | b'+') {
                return false;
            }
            other = self.marks.get(other).map_or(NONE, next);
        }
        false
    }

    fn is(&self, part: &Compound, mark: &Mark) -> bool {
        let named = part
            .named
            .is_none_or(|(written, lower)| mark.named == if mark.html { lower } else { written });
        let (start, end) = mark.classes;
        let classes = self.classes.get(start..end).unwrap_or_default();
        named
            && part.ids.iter().all(|id| mark.id == Some(*id))
            && part.classes.iter().all(|class| classes.contains(class))
            && (!part.root || mark.parent == NONE)
    }
}
