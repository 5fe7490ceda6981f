//! What an element says by its own attributes and by ARIA: no contradictions, no repetitions.

use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;

impl<L: Copy> Checker<L> {
    /// Holds the properties of the innermost element, which is one of HTML, against its attributes.
    pub(super) fn check_bearer(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        for index in frame.seen..frame.seen_end {
            let Some(row) = self.seen.get(index).and_then(|seen| seen.row) else {
                continue;
            };
            match row.name {
                "aria-checked" => self.check_ticked(),
                "aria-colspan" => self.check_twin("colspan", row.name),
                "aria-disabled" => self.check_twin("disabled", row.name),
                "aria-expanded" => {
                    self.exclude("popovertarget", row.name);
                    self.exclude("command", row.name);
                }
                "aria-hidden" => {
                    self.check_twin("hidden", row.name);
                    self.check_body();
                }
                "aria-placeholder" => self.exclude("placeholder", row.name),
                "aria-readonly" => {
                    self.check_twin("readonly", row.name);
                    self.conflict_where("contenteditable", row.name, "true");
                }
                "aria-required" => self.check_twin("required", row.name),
                "aria-rowspan" => self.check_twin("rowspan", row.name),
                "aria-valuemax" => self.check_limit("max", row.name),
                "aria-valuemin" => self.check_limit("min", row.name),
                _ => {}
            }
        }
        self.check_image();
        self.check_presentation();
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

    /// A native box or button is ticked by its own attribute.
    fn check_ticked(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let kind = self.given(frame, "type");
        if frame.is_html("input")
            && (kind.is("checkbox") || kind.is("radio"))
            && let Given::Text(text, at) = self.given(frame, "aria-checked")
            && !text.is_empty()
        {
            let values = [("attribute", "checked"), ("property", "aria-checked")];
            self.say(&rule::CONFLICTING_PROPERTY, at, &values);
        }
    }

    /// The limits of a native control are its own attributes.
    fn check_limit(&mut self, attribute: &'static str, property: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let kind = self.given(frame, "type");
        let limited = match frame.element.map_or("", |element| element.name) {
            "meter" => true,
            "progress" => attribute == "max",
            "input" => [
                "date",
                "month",
                "week",
                "time",
                "datetime-local",
                "number",
                "range",
            ]
            .iter()
            .any(|limited| kind.is(limited)),
            _ => false,
        };
        if limited {
            self.exclude_limit(attribute, property);
        }
    }

    fn check_body(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if let Given::Text("true", at) = self.given(frame, "aria-hidden")
            && frame.is_html("body")
        {
            self.say(&rule::MISPLACED_HIDDEN, at, &[("element", "body")]);
        }
    }
}
