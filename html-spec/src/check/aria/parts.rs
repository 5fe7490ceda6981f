//! Elements that roles and properties change little: images, parts of controls, what has no meaning, figures.

use super::progress::Explicit;
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;

impl<L: Copy> Checker<L> {
    /// An image that is announced needs a name.
    pub(super) fn check_image(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if !frame.is_html("img") {
            return;
        }
        let absent = |name| self.given(frame, name).is_absent();
        let named = !absent("alt") || !absent("aria-label") || !absent("aria-labelledby");
        let role = match self.given(frame, "role") {
            Given::Text(_, at) | Given::Unknown(at) => Some(at),
            Given::Absent | Given::Maybe => None,
        };
        let wrong = if named {
            role.filter(|_| self.given(frame, "alt").text() == Some(""))
                .map(|at| ("role", at))
        } else if absent("title") && !self.frames.iter().any(|frame| frame.is_html("figure")) {
            // It has been reported that there is no `alt`.
            None
        } else {
            role.map(|at| ("role", at)).or_else(|| {
                self.seen_on(frame).iter().find_map(|seen| {
                    let name = seen.row?.name;
                    let counts = name.starts_with("aria-")
                        && name != "aria-hidden"
                        && self.text_of(seen) != Some("");
                    counts.then_some((name, seen.at))
                })
            })
        };
        if let Some((attribute, at)) = wrong {
            self.say(&rule::UNNAMED_IMAGE, at, &[("attribute", attribute)]);
        }
    }

    /// The parts of native controls say what they are as one with the control. Returns whether that was reported.
    pub(super) fn check_parts(&mut self) -> bool {
        let Some((frame, around)) = self.frames.split_last() else {
            return false;
        };
        let Some(parent) = around.last() else {
            return false;
        };
        let name = frame.element.map_or("", |element| element.name);
        let (owner, summary) = match name {
            "summary" if parent.is_html("details") && !parent.progress.aria.summary => {
                ("details", true)
            }
            "button" if parent.is_html("select") => ("select", false),
            "selectedcontent"
                if around
                    .iter()
                    .rev()
                    .find(|outer| outer.is_html("button") || outer.is_html("select"))
                    .is_some_and(|outer| outer.is_html("button"))
                    && around.iter().any(|outer| outer.is_html("select")) =>
            {
                ("select", false)
            }
            _ => return false,
        };
        let wrong = self.seen_on(frame).iter().find_map(|seen| {
            let name = seen.row?.name;
            let property = crate::aria::property(name);
            let counts = match property {
                Some(property) if summary => !crate::aria::GLOBAL.holds(property),
                Some(_) => true,
                None => name == "role",
            };
            counts.then_some((name, seen.at))
        });
        let Some((attribute, at)) = wrong else {
            return false;
        };
        let values = [
            ("element", name),
            ("parent", owner),
            ("attribute", attribute),
        ];
        self.say(&rule::CONTROL_PART_ROLE, at, &values);
        true
    }

    /// What has no meaning can be neither focused nor described.
    pub(super) fn check_presentation(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let Explicit::Known(role) = frame.progress.aria.role else {
            return;
        };
        if !matches!(role.name, "none" | "presentation") {
            return;
        }
        let other = self.seen_on(frame).iter().find_map(|seen| {
            let name = seen.row?.name;
            let counts = name == "tabindex" || name.starts_with("aria-") && name != "aria-hidden";
            (counts && seen.definite && self.text_of(seen) != Some("")).then_some((name, seen.at))
        });
        // That the property doesn't belong there has been said where it is a name.
        if let Some((attribute, at)) = other
            && !matches!(
                attribute,
                "aria-label" | "aria-labelledby" | "aria-braillelabel"
            )
        {
            let values = [("role", role.name), ("attribute", attribute)];
            self.say(&rule::UNDONE_PRESENTATION, at, &values);
        }
    }

    /// A figure with a caption is a figure.
    pub(super) fn check_captioned(&mut self, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let Explicit::Known(role) = frame.progress.aria.role else {
            return;
        };
        if matches!(role.name, "figure" | "doc-example") {
            return;
        }
        let values = [
            ("element", "a `figure` with a caption"),
            ("role", role.name),
            ("instead", "leave out `role`, or the `figcaption`"),
        ];
        self.say(&rule::MISPLACED_ROLE, at, &values);
    }
}
