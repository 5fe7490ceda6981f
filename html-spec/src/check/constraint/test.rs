//! What a row asks of an element. An answer may be that it isn't known.

use crate::check::Checker;
use crate::check::frame::Frame;
use crate::check::given::Given;
use crate::element::Namespace;

/// A question about an element and its attributes.
#[derive(Debug)]
pub(super) enum Test {
    /// Nothing is asked.
    Always,
    /// The attribute is there.
    Has(&'static str),
    /// The attribute is there, and isn't empty.
    Filled(&'static str),
    /// The value is one of these keywords. An attribute that isn't there is as good as an empty one.
    Is(&'static str, &'static [&'static str]),
    /// One of these is among the tokens of the value.
    Token(&'static str, &'static [&'static str]),
    /// The element is the child of one of these elements of HTML.
    In(&'static [&'static str]),
    /// The element stands in a link, near or far.
    Linked,
    /// The other way round.
    Not(&'static Self),
    /// All of them.
    All(&'static [Self]),
    /// One of them.
    Any(&'static [Self]),
}

impl<L: Copy> Checker<L> {
    /// The answer about the innermost element; nothing if that isn't known.
    pub(super) fn holds(&self, test: &Test) -> Option<bool> {
        let (frame, around) = self.frames.split_last()?;
        match test {
            Test::Always => Some(true),
            Test::Has(name) => has(&self.given(frame, name)),
            Test::Filled(name) => match self.given(frame, name) {
                Given::Absent => Some(false),
                Given::Text(text, _) => Some(!text.is_empty()),
                Given::Maybe | Given::Unknown(_) => None,
            },
            Test::Is(name, keywords) => self.compare(frame, name, |text| is_among(text, keywords)),
            Test::Token(name, tokens) => self.compare(frame, name, |text| {
                text.split_ascii_whitespace()
                    .any(|token| is_among(token, tokens))
            }),
            Test::In(parents) => {
                let parent = self.known_parent()?;
                let element = parent.element;
                Some(element.is_some_and(|element| {
                    element.namespace == Namespace::Html && parents.contains(&element.name)
                }))
            }
            Test::Linked => self.is_linked(around),
            Test::Not(test) => self.holds(test).map(|answer| !answer),
            Test::All(tests) => self.fold(tests, false),
            Test::Any(tests) => self.fold(tests, true),
        }
    }

    /// One certain answer of `decisive` decides; otherwise all must be known.
    fn fold(&self, tests: &[Test], decisive: bool) -> Option<bool> {
        let mut known = true;
        for test in tests {
            match self.holds(test) {
                Some(answer) if answer == decisive => return Some(decisive),
                Some(_) => {}
                None => known = false,
            }
        }
        known.then_some(!decisive)
    }

    fn compare(&self, frame: &Frame<L>, name: &str, fits: impl Fn(&str) -> bool) -> Option<bool> {
        match self.given(frame, name) {
            Given::Absent => Some(fits("")),
            Given::Text(text, _) => Some(fits(text)),
            Given::Maybe | Given::Unknown(_) => None,
        }
    }

    /// The parent, if something is known about it. A template may be for anything.
    fn known_parent(&self) -> Option<&Frame<L>> {
        let (_, around) = self.frames.split_last()?;
        let parent = around.last()?;
        (!parent.opaque && !parent.is_html("template")).then_some(parent)
    }

    fn is_linked(&self, around: &[Frame<L>]) -> Option<bool> {
        let mut known = self.is_whole(around);
        for frame in around.iter().rev() {
            if frame.is_html("a") {
                match has(&self.given(frame, "href")) {
                    Some(false) => {}
                    Some(true) => return Some(true),
                    None => known = false,
                }
            }
            known &= !frame.opaque;
        }
        known.then_some(false)
    }

    /// Whether nothing surrounds the open elements.
    fn is_whole(&self, around: &[Frame<L>]) -> bool {
        self.document.whole || around.first().is_some_and(|root| root.is_html("html"))
    }
}

/// Whether an attribute is there. One of a computed value may be left out when the page runs.
fn has<L>(given: &Given<'_, L>) -> Option<bool> {
    match given {
        Given::Absent => Some(false),
        Given::Text(..) => Some(true),
        Given::Maybe | Given::Unknown(_) => None,
    }
}

fn is_among(text: &str, keywords: &[&str]) -> bool {
    for keyword in keywords {
        if keyword.len() == text.len() && keyword.eq_ignore_ascii_case(text) {
            return true;
        }
    }
    false
}
