//! What the checker knows about the place where the next content goes: for what other calls put there.

use super::Checker;
use super::frame::Frame;
use super::words::content;
use crate::element::{Categories, Namespace, elements};
use alloc::string::String;
use alloc::vec::Vec;

/// What is known about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// It is for what surrounds the markup, or the component, to say.
    Around,
    /// Anything may stand there.
    Anything,
    /// An element says it.
    Inside {
        /// The element around the place.
        parent: &'a str,
        /// The categories of what may stand there.
        allowed: Categories,
        /// Whether text may.
        text: bool,
    },
}

/// An element, as those around it see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen<'a> {
    /// The name.
    pub name: &'a str,
    /// The categories that it may have.
    pub possible: Categories,
    /// The categories that it has for certain.
    pub certain: Categories,
}

impl<L: Copy> Checker<L> {
    /// How many elements and components are open.
    pub fn depth(&self) -> usize {
        self.frames.len()
    }

    /// What is known about the place where the next content goes.
    pub fn surroundings(&self) -> Place<'_> {
        let Some(frame) = self.frames.last() else {
            return Place::Around;
        };
        if let Some(allowed) = frame.allowed {
            return Place::Inside {
                parent: frame.name.as_str(),
                allowed,
                text: frame.text,
            };
        }
        for frame in self.frames.iter().rev() {
            if frame.opaque {
                // The component around says it, but nothing is known of an element that nobody knows.
                let component = frame.name.as_str().is_empty();
                return if component {
                    Place::Around
                } else {
                    Place::Anything
                };
            }
            if frame
                .element
                .is_some_and(|element| !element.content.transparent)
            {
                return Place::Anything;
            }
        }
        Place::Around
    }

    /// What may stand there in words: ``"`li` and `script`"``.
    pub fn content_in_words(&self) -> String {
        let frame = self.frames.last();
        frame.map_or_else(String::new, |frame| {
            content(frame.allowed.unwrap_or(Categories::NONE), frame.text)
        })
    }

    /// What the elements around the place forbid at any depth, innermost first, up to the component around it, and where they are.
    /// The content of a template is a document of its own: `None`.
    pub fn bans(&self) -> Option<Vec<(&'static str, Categories, L)>> {
        let mut bans: Vec<(&'static str, Categories, L)> = Vec::new();
        let mut all = Categories::NONE;
        for frame in self.frames.iter().rev() {
            if frame.is_html("template") {
                return None;
            }
            if frame.opaque {
                break;
            }
            let Some(element) = frame.element else {
                continue;
            };
            let new = element.forbidden.without(all);
            if !new.is_empty() {
                all = all.union(new);
                bans.push((element.name, new, frame.at));
            }
        }
        Some(bans)
    }

    /// The innermost element behind its start tag; nothing for a component and for an unknown element.
    pub fn seen(&self) -> Option<Seen<'_>> {
        let frame = self.frames.last().filter(|frame| !frame.opaque)?;
        Some(Seen {
            name: frame.name.as_str(),
            possible: self.possible(frame),
            certain: self.certain(frame),
        })
    }

    /// Whether the place is in a template.
    pub fn is_in_template(&self) -> bool {
        self.frames
            .iter()
            .any(|frame| Frame::is_html(frame, "template"))
    }
}

/// All categories that some element forbids at any depth.
pub fn forbidden() -> Categories {
    elements(Namespace::Html)
        .iter()
        .fold(Categories::NONE, |all, element| {
            all.union(element.forbidden)
        })
}
