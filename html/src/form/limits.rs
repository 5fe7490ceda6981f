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

use super::control::{Control, LIMITS, Mark};
use super::sent::Sent;
use super::spec::is_same;
use super::{Field, Kind, types};

/// The limits of one control as markup; nothing where the form isn't known.
pub type LimitText = Option<&'static str>;

/// The types of controls that take each of [`LIMITS`].
const APPLIES: [u32; 8] = [
    types::LINE
        | (types::ORDERED & !types::RANGE)
        | types::CHECKBOX
        | types::RADIO
        | types::FILE
        | types::SELECT
        | types::TEXTAREA,
    types::ORDERED,
    types::ORDERED,
    types::ORDERED,
    types::LINE | types::TEXTAREA,
    types::LINE | types::TEXTAREA,
    types::LINE,
    types::FILE,
];

/// The places of two of them.
pub(crate) const REQUIRED: usize = 0;
const STEP: usize = 3;

/// The text of the attribute at this place of [`LIMITS`] on this control, or nothing if it has none there.
pub(crate) const fn limit(
    field: &Field,
    control: &Control,
    place: usize,
    is_query: bool,
) -> Option<&'static str> {
    if control.has_written(place) || !control.is(APPLIES[place]) {
        return None;
    }
    if place == REQUIRED {
        // In a query the empty text is a text as good as any.
        let may_be_empty = is_query && matches!(field.kind, Kind::Text);
        let is_one_of_many = field.repeats && control.is(types::CHECKBOX);
        let has_always_one = control.is(types::SELECT) && !control.has(Mark::Placeholder);
        return if field.required && !may_be_empty && !is_one_of_many && !has_always_one {
            Some("")
        } else {
            None
        };
    }
    let mut at = 0;
    while at < field.limits.len() {
        if is_same(field.limits[at].attribute, LIMITS[place]) {
            return Some(field.limits[at].value);
        }
        at += 1;
    }
    // Without it, browsers take whole numbers only.
    if place == STEP && matches!(field.kind, Kind::Decimal) {
        return if control.is(types::NUMBER | types::RANGE) {
            Some("any")
        } else {
            None
        };
    }
    None
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
        let is_query = sent.is_query();
        let mut at = 0;
        while at < LIMITS.len() {
            if let Some(value) = limit(field, control, at, is_query) {
                self = self.text(" ").text(LIMITS[at]);
                if at != REQUIRED {
                    self = self.text("=\"").escaped(value).text("\"");
                }
            }
            at += 1;
        }
        self
    }

    const fn text(self, text: &str) -> Self {
        let end = self.at + text.len();
        if end <= self.bytes.len() {
            let (_, rest) = self.bytes.split_at_mut(self.at);
            let (place, _) = rest.split_at_mut(text.len());
            place.copy_from_slice(text.as_bytes());
        }
        Self {
            at: end,
            bytes: self.bytes,
        }
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
