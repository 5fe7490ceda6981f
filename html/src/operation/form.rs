//! Controls of forms: their limits, and what was typed into them.

use crate::__private::State;
use crate::Html;
use crate::form::control::{Control, LIMITS, Mark};
use crate::form::limits::{LimitText, REQUIRED, limit};
use crate::form::types;

/// Controls of which one or several are chosen.
const CHOSEN: u32 = types::CHECKBOX | types::RADIO | types::SELECT;

/// The state of a form, and one of its controls: name, type, and what it sends if it is chosen.
type Place<'a> = (State<'a>, &'a str, &'a str, &'a str);

impl Html {
    /// The limits of a control.
    #[doc(hidden)]
    pub fn __limits(&mut self, pre: &'static str, limits: LimitText, post: &'static str) {
        self.raw(pre);
        self.raw(limits.unwrap_or_default());
        self.raw(post);
    }

    /// What the tag of a control says beside what is written: `marks` says what is.
    #[doc(hidden)]
    pub fn __control(
        &mut self,
        pre: &'static str,
        (bound, name, of, value): Place<'_>,
        marks: u32,
        limits: LimitText,
        post: &'static str,
    ) {
        self.raw(pre);
        let control = Control::of_tag(of, marks);
        match (limits, bound.spec().field(name)) {
            (Some(limits), _) => self.raw(limits),
            (None, Some(field)) => {
                for (place, attribute) in LIMITS.into_iter().enumerate() {
                    match limit(field, &control, place, false) {
                        Some(_) if place == REQUIRED => self.raw(" required"),
                        Some(value) => {
                            self.raw(" ");
                            self.raw(attribute);
                            self.text(["=\"", ""], value, ["\"", ""]);
                        }
                        None => {}
                    }
                }
            }
            (None, None) => {}
        }
        if bound.is_filled() {
            if control.is(types::CHECKBOX | types::RADIO) {
                if !control.has(Mark::Checked) && bound.holds(name, value) {
                    self.raw(" checked");
                }
            } else if control.is(types::TYPED)
                && !control.has(Mark::Value)
                && let Some(value) = bound.value(name)
            {
                self.text([" value=\"", ""], value, ["\"", ""]);
            }
        }
        if !control.is(types::HIDDEN | types::BUTTON) && bound.is_invalid(name) {
            if !control.has(Mark::Invalid) {
                self.raw(" aria-invalid=\"true\"");
            }
            if !control.has(Mark::Described) {
                self.text([" aria-describedby=\"", ""], name, ["-error\"", ""]);
            }
        }
        self.raw(post);
    }

    /// `value` as it was typed. False where what is written stands.
    #[doc(hidden)]
    pub fn __typed_value(&mut self, (bound, name, of, _): Place<'_>) -> bool {
        if !bound.is_filled() || types::of_value(of) & types::TYPED == 0 {
            return false;
        }
        if let Some(value) = bound.value(name) {
            self.text([" value=\"", ""], value, ["\"", ""]);
        }
        true
    }

    /// `checked` or `selected`, as it was chosen. False where what is written stands.
    #[doc(hidden)]
    pub fn __typed_flag(
        &mut self,
        bare: &'static str,
        (bound, name, of, value): Place<'_>,
    ) -> bool {
        if !bound.is_filled() || types::of_value(of) & CHOSEN == 0 {
            return false;
        }
        if bound.holds(name, value) {
            self.raw(bare);
        }
        true
    }

    /// The content of a `textarea`, as it was typed. False where what is written stands.
    #[doc(hidden)]
    pub fn __typed_text(&mut self, (bound, name, ..): Place<'_>) -> bool {
        if !bound.is_filled() {
            return false;
        }
        let text = bound.value(name).unwrap_or_default();
        // A parser drops a newline right behind the tag.
        let newline = if text.starts_with(['\n', '\r']) {
            "\n"
        } else {
            ""
        };
        self.text([newline, ""], text, ["", ""]);
        true
    }

    /// Markup that was written aside.
    #[doc(hidden)]
    pub fn __content(&mut self, pre: &'static str, content: &Self, post: &'static str) {
        self.raw(pre);
        self.raw(content.as_str());
        self.raw(post);
    }
}
