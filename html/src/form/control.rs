//! A control in markup, as far as it is known at compile time.

use super::types;

/// A control with a literal name.
#[derive(Clone, Copy, Debug)]
pub struct Control {
    /// Its name.
    pub(super) name: &'static str,
    /// Its type: one of the bits in `types`.
    pub(crate) of: u32,
    marks: u32,
    /// The literal values of its options, or its own if it is a radio button or a checkbox.
    pub(super) values: &'static [&'static str],
}

/// A control, as the expansion of a form says it: `of` is the `type` of an `input`; `select`, `textarea`, or `button` for one
/// that submits; `?` where it isn't known.
pub const fn control(
    name: &'static str,
    of: &'static str,
    marks: u32,
    values: &'static [&'static str],
) -> Control {
    Control {
        name,
        of: types::of_name(of),
        marks,
        values,
    }
}

/// What a control says besides its name and type: one bit each. The expansion has the same numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mark {
    /// `inputmode`
    InputMode = 1,
    /// `multiple`
    Multiple = 2,
    /// Another control of this name stands before it, and both may be sent.
    Again = 4,
    /// It is the only control of this name, stands in no loop, and nothing of the form is unknown.
    Alone = 8,
    /// It has a `value`.
    Value = 16,
    /// It is a select that can show that nothing is chosen.
    Placeholder = 32,
    /// A hidden control of its name speaks for it where it isn't checked.
    Partner = 64,
    /// It has a `checked`.
    Checked = 128,
    /// It has an `aria-invalid`.
    Invalid = 1 << 16,
    /// It has an `aria-describedby`.
    Described = 1 << 17,
}

/// The attributes that limit a value. Each has a bit above those of [`Mark`].
pub(crate) const LIMITS: [&str; 8] = [
    "required",
    "min",
    "max",
    "step",
    "minlength",
    "maxlength",
    "pattern",
    "accept",
];

impl Control {
    /// A control whose tag is being written, with the value of its `type`.
    pub(crate) fn of_tag(of: &str, marks: u32) -> Self {
        Self {
            name: "",
            of: types::of_value(of),
            marks,
            values: &[],
        }
    }

    pub(crate) const fn has(&self, mark: Mark) -> bool {
        self.marks & mark as u32 != 0
    }

    /// Whether the attribute at this place of [`LIMITS`] is written by hand.
    pub(super) const fn has_written(&self, limit: usize) -> bool {
        self.marks >> (8 + limit) & 1 == 1
    }

    /// Whether its type is one of these.
    pub(crate) const fn is(&self, of: u32) -> bool {
        self.of & of != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_attributes_are_known_by_their_bits() {
        let control = control("a", "text", 1 << 8 | 1 << 13, &[]);
        let written: Vec<&str> = (0..LIMITS.len())
            .filter(|at| control.has_written(*at))
            .map(|at| LIMITS[at])
            .collect();
        assert_eq!(written, ["required", "maxlength"]);
        assert!(!control.has(Mark::Value));
    }
}
