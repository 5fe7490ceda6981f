//! What an element says by its own attributes and by ARIA: no contradictions, no repetitions.

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
}
