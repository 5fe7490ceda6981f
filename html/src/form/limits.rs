//! Which limits of a field its control can see to itself, and their text.
//!
//! | attribute | controls |
//! |---|---|
//! | `required` | all in which something is typed or chosen, but a range, a colour, and checkboxes of which several may be checked; a select that can show that nothing is chosen |
//! | `min`, `max`, `step` | dates, times, numbers, ranges |
//! | `minlength`, `maxlength` | text on one line, `textarea` |
//! | `pattern` | text on one line |
//! | `accept` | files |
//!
//! HTML Standard, [the table of attributes that apply](https://html.spec.whatwg.org/#input-type-attr-summary).

use super::control::{Control, LIMITS, Mark, holds_word};
use super::sent::Sent;
use super::spec::is_same;
use super::{Field, Kind};

const LINE: &str = "text search tel url email password";
const ORDERED: &str = "date month week time datetime-local number range";

/// The limits of one control as markup; nothing where the form isn't known.
pub type LimitText = Option<&'static str>;

/// Whether what was typed into a control of this type is shown again as its `value`.
pub(crate) fn takes(of: &str) -> bool {
    matches!(of, "hidden" | "range" | "color")
        || holds_word(ORDERED, of)
        || (holds_word(LINE, of) && of != "password")
}

/// The text of the attribute on this control: its value, or nothing for one that has none.
pub(crate) const fn limit(
    field: &Field,
    control: &Control,
    attribute: &str,
    is_query: bool,
) -> Option<&'static str> {
    if control.has_written(attribute) || !applies(attribute, control) {
        return None;
    }
    if is_same(attribute, "required") {
        // In a query the empty text is a text as good as any.
        let may_be_empty = is_query && matches!(field.kind, Kind::Text);
        let is_one_of_many = field.repeats && control.is("checkbox");
        return if field.required && !may_be_empty && !is_one_of_many {
            Some("")
        } else {
            None
        };
    }
    let mut at = 0;
    while at < field.limits.len() {
        if is_same(field.limits[at].attribute, attribute) {
            return Some(field.limits[at].value);
        }
        at += 1;
    }
    // Without it, browsers take whole numbers only.
    if is_same(attribute, "step")
        && matches!(field.kind, Kind::Decimal)
        && control.is_one_of("number range")
    {
        return Some("any");
    }
    None
}

/// Whether the control takes the attribute.
const fn applies(attribute: &str, control: &Control) -> bool {
    if is_same(attribute, "required") {
        control.is_one_of(LINE)
            || control.is_one_of("date month week time datetime-local number")
            || control.is_one_of("checkbox radio file textarea")
            || (control.is("select") && control.has(Mark::Placeholder))
    } else if is_same(attribute, "minlength") || is_same(attribute, "maxlength") {
        control.is_one_of(LINE) || control.is("textarea")
    } else if is_same(attribute, "pattern") {
        control.is_one_of(LINE)
    } else if is_same(attribute, "accept") {
        control.is("file")
    } else {
        control.is_one_of(ORDERED)
    }
}

/// The limits of `M` controls as markup of `N` bytes.
#[derive(Debug)]
pub struct Limits<const N: usize, const M: usize> {
    bytes: [u8; N],
    ends: [usize; M],
    is_known: bool,
}

/// How long the markup of the limits of these controls is.
pub const fn limits_length(sent: &Sent, controls: &[Control]) -> usize {
    let mut out = Out {
        bytes: &mut [],
        at: 0,
    };
    let mut index = 0;
    while index < controls.len() {
        out = out.control(sent, &controls[index]);
        index += 1;
    }
    out.at
}

impl<const N: usize, const M: usize> Limits<N, M> {
    /// The limits of these controls.
    pub const fn new(sent: &Sent, controls: &[Control]) -> Self {
        let (mut bytes, mut ends) = ([0; N], [0; M]);
        let mut out = Out {
            bytes: &mut bytes,
            at: 0,
        };
        let mut index = 0;
        while index < M {
            out = out.control(sent, &controls[index]);
            ends[index] = out.at;
            index += 1;
        }
        Self {
            bytes,
            ends,
            is_known: sent.spec().is_some(),
        }
    }

    /// The markup of each control; nothing where the page's form isn't known.
    pub const fn texts(&'static self) -> [LimitText; M] {
        let mut texts = [None; M];
        let (mut index, mut start) = (0, 0);
        while index < M && self.is_known {
            let part = self.bytes.split_at(self.ends[index]).0.split_at(start).1;
            // Each part is made of whole texts.
            texts[index] = match std::str::from_utf8(part) {
                Ok(text) => Some(text),
                Err(_) => None,
            };
            start = self.ends[index];
            index += 1;
        }
        texts
    }
}

/// Where markup is written; what has no room is only counted.
struct Out<'a> {
    bytes: &'a mut [u8],
    at: usize,
}

impl Out<'_> {
    const fn control(mut self, sent: &Sent, control: &Control) -> Self {
        let Some(spec) = sent.spec() else {
            return self;
        };
        let Some(field) = spec.field(control.name) else {
            return self;
        };
        let mut at = 0;
        while at < LIMITS.len() {
            if let Some(value) = limit(field, control, LIMITS[at], sent.is_query()) {
                self = self.text(" ").text(LIMITS[at]);
                if !is_same(LIMITS[at], "required") {
                    self = self.text("=\"").escaped(value).text("\"");
                }
            }
            at += 1;
        }
        self
    }

    const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut index = 0;
        while index < text.len() {
            self = self.byte(text[index]);
            index += 1;
        }
        self
    }

    const fn escaped(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut index = 0;
        while index < text.len() {
            self = match text[index] {
                b'&' => self.text("&amp;"),
                b'<' => self.text("&lt;"),
                b'>' => self.text("&gt;"),
                b'"' => self.text("&quot;"),
                byte => self.byte(byte),
            };
            index += 1;
        }
        self
    }

    const fn byte(self, byte: u8) -> Self {
        if self.at < self.bytes.len() {
            self.bytes[self.at] = byte;
        }
        Self {
            at: self.at + 1,
            bytes: self.bytes,
        }
    }
}
