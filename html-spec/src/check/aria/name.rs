//! Names of controls, as far as they can be told from the markup: what is missing is a warning.

use crate::check::Checker;
use crate::check::frame::Frame;
use crate::check::given::Given;
use crate::element::Namespace;
use crate::rule;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    /// The innermost element ends: it may name what is around it, and may lack a name itself.
    pub(super) fn end_name(&mut self) {
        let Some((frame, outer)) = self.frames.split_last() else {
            return;
        };
        let around = frame.progress.aria.around;
        let control = is_control(frame);
        if around.template || !(control || around.control) {
            return;
        }
        let attribute = ["aria-label", "aria-labelledby", "title"]
            .iter()
            .any(|name| !self.given(frame, name).is_absent());
        let named = attribute || frame.progress.aria.named || self.names_itself(frame);
        let hidden = self.given(frame, "aria-hidden").is("true");
        let (at, name) = (frame.at, frame.element.map_or("", |element| element.name));
        let labelled = || outer.iter().any(|outer| outer.is_html("label"));
        let missing = control
            && !named
            && !hidden
            && self.given(frame, "hidden").is_absent()
            && (self.widgets.whole || self.document.whole)
            && (name != "a" || self.given(frame, "href").is_there())
            && !labelled();
        if missing {
            let instead = "write text into it, or name it with `aria-label`";
            self.say(
                &rule::UNNAMED_CONTROL,
                at,
                &[("element", name), ("instead", instead)],
            );
        }
        let count = self.frames.len();
        if named
            && !hidden
            && let Some(parent) = count.checked_sub(2).and_then(|at| self.frames.get_mut(at))
        {
            parent.progress.aria.named = true;
        }
    }

    /// Whether the element may name what is around it by what it is.
    fn names_itself(&self, frame: &Frame<L>) -> bool {
        let Some(element) = frame.element else {
            return true;
        };
        match (element.namespace, element.name) {
            (Namespace::Html, "img") => match self.given(frame, "alt") {
                Given::Text(text, _) => !text.trim_ascii().is_empty(),
                given => !given.is_absent(),
            },
            (
                Namespace::Html,
                "audio" | "canvas" | "embed" | "iframe" | "input" | "meter" | "object" | "progress"
                | "select" | "selectedcontent" | "slot" | "textarea" | "video",
            )
            | (Namespace::Svg, "use" | "image") => true,
            (namespace, _) => namespace == Namespace::MathMl,
        }
    }

    /// Remembers a field of a form that nothing but a label can name, and reports a control that is half hidden.
    pub(super) fn note_control(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let name = frame.element.map_or("", |element| element.name);
        let field = match name.as_bytes() {
            b"select" | b"textarea" => true,
            b"input" => match self.given(frame, "type") {
                Given::Absent => true,
                Given::Text(kind, _) => !["hidden", "submit", "reset", "button", "image"]
                    .iter()
                    .any(|other| other.eq_ignore_ascii_case(kind)),
                Given::Maybe | Given::Unknown(_) => return,
            },
            b"button" => false,
            b"a" if self.given(frame, "href").is_there() => false,
            _ => return,
        };
        let at = frame.at;
        if frame.progress.aria.marked && self.given(frame, "aria-hidden").is("true") {
            let free = ["tabindex", "disabled", "hidden", "inert"]
                .iter()
                .all(|name| self.given(frame, name).is_absent());
            if free {
                self.say(&rule::HIDDEN_CONTROL, at, &[("element", name)]);
            }
            return;
        }
        let whole = self.widgets.whole || self.document.whole;
        let named = [
            "aria-label",
            "aria-labelledby",
            "title",
            "placeholder",
            "hidden",
        ]
        .iter()
        .any(|name| !self.given(frame, name).is_absent());
        // What is sent nowhere is often labelled by a script.
        if !field || !whole || named || self.given(frame, "name").is_absent() {
            return;
        }
        if self
            .ancestors()
            .any(|frame| frame.opaque || frame.is_html("label"))
        {
            return;
        }
        let id = match self.given(frame, "id") {
            Given::Absent => None,
            Given::Text(id, _) => Some(String::from(id)),
            Given::Maybe | Given::Unknown(_) => return,
        };
        self.widgets.fields.push((name, id, at));
    }

    /// Reports the fields that no label names. All of the document is known.
    pub(super) fn finish_names(&mut self, fields: &[(&'static str, Option<String>, L)]) {
        let labeled = self.document.labeled();
        let unnamed = fields.iter().filter(|(_, id, _)| {
            let id = id.as_ref();
            id.is_none_or(|id| labeled.binary_search(&id.as_str()).is_err())
        });
        let unnamed: Vec<(&str, L)> = unnamed.map(|(name, _, at)| (*name, *at)).collect();
        for (name, at) in unnamed {
            let instead = "put it into a `label`, or name its `id` in the `for` of one";
            let values = [("element", name), ("instead", instead)];
            self.say(&rule::UNNAMED_CONTROL, at, &values);
        }
    }
}

/// Whether its content names the element, and it is there to be used.
pub(super) fn is_control<L>(frame: &Frame<L>) -> bool {
    frame.element.is_some_and(|element| {
        element.namespace == Namespace::Html
            && matches!(element.name.as_bytes(), b"a" | b"button" | b"summary")
    })
}
