//! What may stand where.

use super::Checker;
use super::content;
use super::frame::Frame;
use super::given::Presence;
use super::room::room;
use super::words::{any_of, content as in_words};
use crate::element::{Categories, Element, Namespace, TextKind};
use crate::order::Order;
use crate::rule;
use alloc::format;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// Checks the innermost element against those around it, and works out what it may hold itself.
    pub(super) fn check_nesting(&mut self) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        let parent = around.last();
        let possible = self.possible(frame);
        // Few ancestors forbid what depends on attributes.
        let banned = parent.map_or(Categories::NONE, |parent| parent.forbidden);
        let certain = if banned.intersects(Categories::INTERACTIVE.union(Categories::TABINDEX)) {
            self.certain(frame)
        } else {
            frame.categories()
        };
        let (at, element) = (frame.at, frame.element);
        let mut next = room(frame, parent);
        if let Some(element) = element {
            next.forbidden = next.forbidden.union(element.forbidden);
        }
        // A name that nobody knows has been reported already.
        let problem = parent
            .filter(|_| !frame.opaque)
            .and_then(|parent| misplaced(element, possible, certain, parent));
        let progress = next.order.map(|order| {
            let given = order
                .given
                .map(|(name, state)| (self.presence(frame, name), 1 << state));
            let states = match given {
                None | Some((Presence::No, _)) => Order::START,
                Some((Presence::Maybe, state)) => Order::START | state,
                Some((Presence::Yes, state)) => state,
            };
            content::Progress::new(Some(order), states)
        });
        if let Some(frame) = self.frames.last_mut() {
            (frame.allowed, frame.text, frame.forbidden, frame.inside) =
                (next.allowed, next.text, next.forbidden, next.inside);
            frame.loose = next.loose;
            if let Some(progress) = progress {
                frame.progress.content = progress;
            }
        }
        match problem {
            Some(Problem::Void) => self.report_void(at),
            Some(Problem::Parent) => self.report_parent(at),
            Some(Problem::Ancestor(categories)) => {
                self.report_ancestor(at, categories);
                self.check_order(possible);
            }
            None => {
                self.check_order(possible);
                self.check_in_time();
                if let Some(ancestor) = element.and_then(|element| element.within) {
                    self.check_within(at, ancestor);
                }
            }
        }
    }

    fn report_void(&mut self, at: L) {
        let parent = self.around().map_or("", |element| element.name);
        self.say(&rule::VOID_CONTENT, at, &[("parent", parent)]);
    }

    /// The parent can't hold it: says where it belongs, if that is a short answer, else what the parent holds.
    fn report_parent(&mut self, at: L) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        let Some(parent) = around.last() else { return };
        let name = String::from(frame.name.as_str());
        let parents = frame
            .element
            .map_or([].as_slice(), |element| element.parents);
        let other = String::from(parent.name.as_str());
        if !parents.is_empty() {
            let parents = any_of(parents.iter().copied());
            let values = [
                ("element", name.as_str()),
                ("parent", other.as_str()),
                ("parents", parents.as_str()),
            ];
            return self.say(&rule::MISSING_PARENT, at, &values);
        }
        // Where `link` and `meta` stand depends on their attributes.
        if self.is_bound(frame) {
            let what = if name == "link" {
                "`itemprop`, or a `rel` such as `stylesheet` or `preload`"
            } else {
                "`itemprop`"
            };
            let message = format!("this `{name}` can't stand in `{other}`");
            let help = format!("move it into `head`; elsewhere a `{name}` needs {what}");
            return self.report(&rule::MISPLACED_ELEMENT, at, message, Some(help));
        }
        let mut holds = in_words(parent.allowed.unwrap_or(Categories::NONE), parent.text);
        // What a transparent element holds is for its own parent to say.
        let solid = around
            .iter()
            .rev()
            .find_map(|frame| frame.element.filter(|element| !element.content.transparent));
        if let Some(solid) = solid.filter(|solid| solid.name != other.as_str()) {
            holds = format!("what `{}` holds: {holds}", solid.name);
        }
        self.say(
            &rule::MISPLACED_ELEMENT,
            at,
            &[
                ("element", name.as_str()),
                ("parent", other.as_str()),
                ("content", &holds),
            ],
        );
    }

    fn report_ancestor(&mut self, at: L, categories: Categories) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        let forbids = |frame: &&Frame<L>| {
            frame
                .element
                .is_some_and(|element| element.forbidden.intersects(categories))
        };
        let ancestor = around
            .iter()
            .rev()
            .find(forbids)
            .and_then(|frame| frame.element);
        let Some(ancestor) = ancestor else { return };
        let name = frame.name.as_str();
        let values = [("element", name), ("ancestor", ancestor.name)];
        let message = rule::fill(rule::FORBIDDEN_DESCENDANT.message, &values);
        let help = rule::fill(rule::FORBIDDEN_DESCENDANT.help, &values);
        let (message, help) = match self.reason(frame, categories) {
            Some(attribute) => {
                let with = format!("`{name}` with `{attribute}`");
                let message = message.replacen(&format!("`{name}`"), &with, 1);
                (message, format!("{help}, or leave `{attribute}` out"))
            }
            None => (message, help),
        };
        self.report(&rule::FORBIDDEN_DESCENDANT, at, message, Some(help));
    }

    /// An element that needs an ancestor: silent where it isn't known what is around.
    fn check_within(&mut self, at: L, ancestor: &'static str) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        for outer in around.iter().rev() {
            if outer.opaque || outer.is_html(ancestor) || outer.is_html("template") {
                return;
            }
        }
        // The outermost element of the piece may stand in the ancestor.
        if !around
            .iter()
            .any(|frame| frame.is_html("html") || frame.is_html("body"))
        {
            return;
        }
        let (name, parent) = (
            frame.element.map_or("", |element| element.name),
            self.around().map_or("", |e| e.name),
        );
        let parents = format!("`{ancestor}`");
        self.say(
            &rule::MISSING_PARENT,
            at,
            &[("element", name), ("parent", parent), ("parents", &parents)],
        );
    }

    /// The parent of the innermost element.
    fn around(&self) -> Option<&'static Element> {
        let (_, around) = self.frames.split_last()?;
        around.last()?.element
    }
}

enum Problem {
    Void,
    Parent,
    Ancestor(Categories),
}

fn misplaced<L>(
    element: Option<&'static Element>,
    possible: Categories,
    certain: Categories,
    parent: &Frame<L>,
) -> Option<Problem> {
    if parent
        .element
        .is_some_and(|parent| parent.text == TextKind::Void)
    {
        return Some(Problem::Void);
    }
    // An obsolete element has been reported already, and its place with it.
    if element.is_some_and(|element| element.obsolete.is_some() && element.content.any) {
        return None;
    }
    // What foreign elements hold of their own kind is for their own rules.
    let foreign = |element: &Element| element.namespace != Namespace::Html;
    if parent.element.is_some_and(foreign) && element.is_some_and(foreign) {
        return None;
    }
    if parent
        .allowed
        .is_some_and(|allowed| !possible.intersects(allowed))
    {
        return Some(Problem::Parent);
    }
    certain
        .intersects(parent.forbidden)
        .then_some(Problem::Ancestor(certain.intersection(parent.forbidden)))
}
