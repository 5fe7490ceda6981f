//! The content of an element of SVG or MathML: which children, in which order, and whether text.

use crate::check::Checker;
use crate::check::words::any_of;
use crate::element::{Categories, Element, Namespace};
use crate::rule;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    /// The innermost element is a child of the one around it.
    pub(super) fn check_foreign_child(&mut self) {
        let [.., parent, frame] = self.frames.as_slice() else {
            return;
        };
        let (Some(model), Some(around)) = (parent.progress.foreign.model, parent.element) else {
            return;
        };
        let states = parent.progress.foreign.states;
        if frame.opaque {
            return self.set_states(1, model.reached(states));
        }
        let at = frame.at;
        let mut names: Vec<&str> = Vec::from(["#any"]);
        let categories = match frame.element {
            Some(element) => {
                if element.namespace != Namespace::Html {
                    names.push(element.name);
                }
                element.categories.union(element.conditional)
            }
            None => Categories::CUSTOM,
        };
        if frame.element.map(|element| element.namespace) != Some(around.namespace) {
            names.push("#foreign");
        }
        if categories.intersects(Categories::FLOW) {
            names.push("#flow");
        }
        if categories.intersects(Categories::PHRASING) {
            names.push("#phrasing");
        }
        let next = model.after(states, &names);
        if next != 0 {
            return self.set_states(1, next);
        }
        let child = String::from(frame.name.as_str());
        let later = model.after(model.reached(1), &names) != 0;
        let holds = holds(&model.next(states));
        let values = [
            ("element", child.as_str()),
            ("parent", around.name),
            ("content", holds.as_str()),
        ];
        if later {
            self.say(&rule::FOREIGN_ORDER, at, &values);
            // What comes too early or too late isn't told from what is missing.
            self.set_states(1, model.reached(1));
        } else {
            self.say(&rule::MISPLACED_FOREIGN_CHILD, at, &values);
        }
    }

    /// Text stands in the innermost element.
    pub(in crate::check) fn foreign_text(&mut self, text: &str, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (Some(model), Some(element)) = (frame.progress.foreign.model, frame.element) else {
            return;
        };
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return;
        }
        let next = model.after(frame.progress.foreign.states, &["#any", "#text"]);
        if next != 0 {
            return self.set_states(0, next);
        }
        let holds = holds(&model.next(model.reached(1)));
        let instead = match element.namespace {
            Namespace::Svg if element.name != "svg" && holds.contains('`') => {
                format!("put it into `text`; `{}` holds {holds}", element.name)
            }
            Namespace::MathMl => {
                String::from("put it into `mi` (a name), `mn` (a number), `mo` (a sign) or `mtext`")
            }
            _ => format!("`{}` holds {holds}", element.name),
        };
        let values = [("parent", element.name), ("instead", instead.as_str())];
        self.say(&rule::MISPLACED_FOREIGN_TEXT, at, &values);
    }

    /// Content that is known only when the page runs may be anything.
    pub(in crate::check) fn foreign_hole(&mut self) {
        if let Some(frame) = self.frames.last_mut()
            && let Some(model) = frame.progress.foreign.model
        {
            let states = frame.progress.foreign.states;
            frame.progress.foreign.states = model.reached(states);
        }
    }

    /// The innermost element ends: whether something is missing.
    pub(in crate::check) fn end_foreign(&mut self, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (Some(model), Some(element)) = (frame.progress.foreign.model, frame.element) else {
            return;
        };
        let states = frame.progress.foreign.states;
        if !model.may_end(states) {
            let next = holds(&model.next(states));
            let values = [("parent", element.name), ("content", next.as_str())];
            self.say(&rule::MISSING_FOREIGN_CHILD, at, &values);
        }
    }

    /// Notes the states of the innermost element, or of that many around it.
    fn set_states(&mut self, around: usize, states: u64) {
        let index = self.frames.len().checked_sub(1 + around);
        if let Some(frame) = index.and_then(|index| self.frames.get_mut(index)) {
            frame.progress.foreign.states = states;
        }
    }

    /// An SVG link in another one: neither could be followed.
    pub(super) fn is_link_in_link(&self, element: &Element) -> bool {
        let link = |element: &Element| element.namespace == Namespace::Svg && element.name == "a";
        let around = self.frames.iter().rev().skip(1);
        link(element) && around.filter_map(|frame| frame.element).any(link)
    }
}

/// What people know and look for, of long lists.
const COMMON: &[&str] = &[
    "path", "circle", "rect", "text", "title", "animate", "mi", "mn", "mo", "mrow",
];

/// What may come, in words.
fn holds(names: &[&'static str]) -> String {
    let elements: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !name.starts_with('#'))
        .collect();
    let mut parts = Vec::new();
    match elements.as_slice() {
        [] => {}
        few if few.len() <= 6 => parts.push(any_of(few.iter().copied())),
        many => {
            let known = COMMON.iter().copied().filter(|name| many.contains(name));
            let first = many.iter().copied().filter(|name| !COMMON.contains(name));
            let shown: Vec<String> = known
                .chain(first)
                .take(3)
                .map(|name| format!("`{name}`"))
                .collect();
            let others = many.len() - shown.len();
            parts.push(format!("{} or one of {others} others", shown.join(", ")));
        }
    }
    for (name, words) in [
        ("#flow", "HTML"),
        ("#phrasing", "phrasing content of HTML"),
        ("#text", "text"),
        ("#any", "anything"),
    ] {
        if names.contains(&name) {
            parts.push(words.into());
        }
    }
    if parts.is_empty() {
        "nothing more".into()
    } else {
        parts.join(" or ")
    }
}
