//! What an element says by its own attributes and by ARIA: no contradictions, no repetitions.

use super::progress::Explicit;
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;

/// The attributes that have a property of the same name, with that.
const TWINS: [(&str, &str); 6] = [
    ("colspan", "aria-colspan"),
    ("disabled", "aria-disabled"),
    ("hidden", "aria-hidden"),
    ("readonly", "aria-readonly"),
    ("required", "aria-required"),
    ("rowspan", "aria-rowspan"),
];

impl<L: Copy> Checker<L> {
    /// Holds the properties of the innermost element, which is one of HTML, against its attributes.
    pub(super) fn check_bearer(&mut self) {
        for (attribute, property) in TWINS {
            self.check_twin(attribute, property);
        }
        self.check_image();
        self.check_presentation();
        let Some(frame) = self.frames.last() else {
            return;
        };
        let name = frame.element.map_or("", |element| element.name);
        self.exclude("popovertarget", "aria-expanded");
        self.exclude("command", "aria-expanded");
        self.exclude("placeholder", "aria-placeholder");
        self.conflict_where("contenteditable", "aria-readonly", "true");
        match name {
            "progress" => self.exclude_limit("max", "aria-valuemax"),
            "meter" => {
                self.exclude_limit("min", "aria-valuemin");
                self.exclude_limit("max", "aria-valuemax");
            }
            "input" => self.check_input(),
            "body" => self.check_body(),
            _ => {}
        }
    }

    /// A state or property beside the attribute that has its name.
    fn check_twin(&mut self, attribute: &'static str, property: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (Given::Text(native, _), Given::Text(value, at)) =
            (self.given(frame, attribute), self.given(frame, property))
        else {
            return;
        };
        let revealed = attribute == "hidden" && native == "until-found" && value == "true";
        let values = [("attribute", attribute), ("property", property)];
        if !revealed && (value == "true" || value == native) {
            let help = alloc::format!("leave out `{property}`");
            let values = [values[0], values[1], ("instead", &*help)];
            self.say(&rule::REDUNDANT_PROPERTY, at, &values);
        } else {
            self.say(&rule::CONFLICTING_PROPERTY, at, &values);
        }
    }

    /// The property can't stand beside the attribute.
    fn exclude(&mut self, attribute: &'static str, property: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        // One that is computed may be left out.
        let (Given::Text(..), Given::Text(_, at)) =
            (self.given(frame, attribute), self.given(frame, property))
        else {
            return;
        };
        let values = [("attribute", attribute), ("property", property)];
        self.say(&rule::CONFLICTING_PROPERTY, at, &values);
    }

    /// The limit of a control can't stand beside the attribute, and needn't stand without it.
    fn exclude_limit(&mut self, attribute: &'static str, property: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = match self.given(frame, property) {
            Given::Text(text, at) if !text.is_empty() => at,
            _ => return,
        };
        if self.given(frame, attribute).text().is_some() {
            return self.exclude(attribute, property);
        }
        if self.given(frame, attribute).is_absent() {
            let help = alloc::format!("write `{attribute}` instead");
            let values = [
                ("attribute", attribute),
                ("property", property),
                ("instead", &*help),
            ];
            self.say(&rule::REDUNDANT_PROPERTY, at, &values);
        }
    }

    /// The property can't have this value beside the attribute.
    fn conflict_where(
        &mut self,
        attribute: &'static str,
        property: &'static str,
        value: &'static str,
    ) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if let Given::Text(text, at) = self.given(frame, property)
            && text == value
            && self.given(frame, attribute).text().is_some()
        {
            let values = [("attribute", attribute), ("property", property)];
            self.say(&rule::CONFLICTING_PROPERTY, at, &values);
        }
    }

    fn check_input(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let kind = self.given(frame, "type");
        if kind.is("checkbox") || kind.is("radio") {
            if let Given::Text(text, at) = self.given(frame, "aria-checked")
                && !text.is_empty()
            {
                let values = [("attribute", "checked"), ("property", "aria-checked")];
                self.say(&rule::CONFLICTING_PROPERTY, at, &values);
            }
        } else if [
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number",
            "range",
        ]
        .iter()
        .any(|limited| kind.is(limited))
        {
            self.exclude_limit("min", "aria-valuemin");
            self.exclude_limit("max", "aria-valuemax");
        }
    }

    fn check_body(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if let Given::Text("true", at) = self.given(frame, "aria-hidden") {
            self.say(&rule::MISPLACED_HIDDEN, at, &[("element", "body")]);
        }
    }

    /// An image that is announced needs a name.
    fn check_image(&mut self) {
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
    fn check_presentation(&mut self) {
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
