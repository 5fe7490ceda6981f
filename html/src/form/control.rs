//! A control in markup, as far as it is known at compile time.

use super::spec::is_same;

/// A control with a literal name.
#[derive(Clone, Copy, Debug)]
pub struct Control {
    /// Its name.
    pub(super) name: &'static str,
    /// The `type` of an `input`; `select`, `textarea`, or `button` for one that submits; `?` where it isn't known.
    pub(super) of: &'static str,
    marks: u32,
    /// The literal values of its options, or its own if it is a radio button or a checkbox.
    pub(super) values: &'static [&'static str],
}

/// A control, as the expansion of a form says it.
pub const fn control(
    name: &'static str,
    of: &'static str,
    marks: u32,
    values: &'static [&'static str],
) -> Control {
    Control {
        name,
        of,
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
    /// It is a hidden control of the same name that speaks for an unchecked checkbox.
    Partner = 64,
    /// It has a `checked`.
    Checked = 128,
    /// It has an `aria-invalid`.
    Invalid = 1 << 16,
    /// It has an `aria-describedby`.
    Described = 1 << 17,
}

/// The types of controls that are told apart.
const TYPES: [&str; 21] = [
    "text",
    "search",
    "tel",
    "url",
    "email",
    "password",
    "date",
    "month",
    "week",
    "time",
    "datetime-local",
    "number",
    "range",
    "color",
    "checkbox",
    "radio",
    "file",
    "hidden",
    "select",
    "textarea",
    "button",
];

/// A type that is known only when the tag is written.
pub(crate) fn known_type(of: &str) -> &'static str {
    let known = TYPES.iter().find(|known| of.eq_ignore_ascii_case(known));
    match (known, of) {
        (Some(known), _) => known,
        (None, "submit" | "image" | "reset") => "button",
        // So it is to browsers.
        (None, _) => "text",
    }
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
    pub(crate) const fn has(&self, mark: Mark) -> bool {
        self.marks & mark as u32 != 0
    }

    /// Whether the attribute is written by hand, or isn't one of those that are printed.
    pub(super) const fn has_written(&self, attribute: &str) -> bool {
        let mut at = 0;
        while at < LIMITS.len() {
            if is_same(LIMITS[at], attribute) {
                return self.marks >> (8 + at) & 1 == 1;
            }
            at += 1;
        }
        true
    }

    pub(super) const fn is(&self, of: &str) -> bool {
        is_same(self.of, of)
    }

    /// Whether it is one of these, given with spaces between.
    pub(super) const fn is_one_of(&self, list: &str) -> bool {
        holds_word(list, self.of)
    }
}

/// Whether `word` is one of the words in `list`, which single spaces separate.
pub(super) const fn holds_word(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let mut at = 0;
    while at < list.len() {
        let mut length = 0;
        let mut same = true;
        while at + length < list.len() && list[at + length] != b' ' {
            same = same && length < word.len() && word[length] == list[at + length];
            length += 1;
        }
        if same && length == word.len() {
            return true;
        }
        at += length + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        for word in ["text", "url", "date"] {
            assert!(holds_word("text url date", word), "{word}");
        }
        for word in ["", "tex", "texts", "ur", "text url", "ate"] {
            assert!(!holds_word("text url date", word), "{word}");
        }
    }

    #[test]
    fn written_attributes_are_known_by_their_bits() {
        let control = control("a", "text", 1 << 8 | 1 << 13, &[]);
        assert!(control.has_written("required") && control.has_written("maxlength"));
        assert!(!control.has_written("min") && !control.has_written("accept"));
        assert!(control.has_written("onclick"));
        assert!(!control.has(Mark::Value));
    }
}
