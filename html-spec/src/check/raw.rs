//! Text that a parser reads raw, as a whole: what must not stand in it may be put together from several pieces.

use super::Checker;
use super::frame::Frame;
use crate::datatype::Datatype;
use crate::element::{Element, Namespace, TextKind};
use crate::rule;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What stands in a script or style sheet, for the time when it ends.
#[derive(Debug)]
pub(super) enum Part<L> {
    Text(String, L),
    /// A value: nothing, or a number perhaps, but no part of a mark beyond a minus sign.
    Hole(L),
    /// A choice or a loop begins.
    Begin,
    /// The next alternative.
    Next,
    /// A choice ends; whether one of its alternatives is always taken.
    Join(bool),
    /// A loop's body ends.
    Repeat,
}

/// What must not be written in a raw text, and what to write instead.
struct Mark {
    text: String,
    instead: String,
}

impl<L: Copy> Checker<L> {
    /// Keeps a part of the innermost element's content, if that is looked at as a whole.
    pub(super) fn keep(&mut self, part: Part<L>) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| is_kept(frame)) {
            frame.raw.push(part);
        }
    }

    /// The innermost element ends: if it is a script whose data browsers read, or a style sheet, its text is judged where
    /// all of it is known.
    pub(super) fn check_data(&mut self, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let datatype = if frame.is_html("style") {
            let kind = self.given(frame, "type");
            if !kind.is_absent() && !kind.is("text/css") {
                return;
            }
            Datatype::StyleSheet
        } else if frame.is_html("script") {
            let kind = self.given(frame, "type");
            if kind.is("importmap") {
                Datatype::ImportMap
            } else if kind.is("speculationrules") {
                Datatype::SpeculationRules
            } else {
                return;
            }
        } else {
            return;
        };
        let (mut text, mut first) = (String::new(), None);
        for part in &frame.raw {
            let Part::Text(piece, place) = part else {
                return;
            };
            text.push_str(piece);
            first = first.or(Some(*place));
        }
        match (datatype, first) {
            // What ends the element has been reported.
            (Datatype::StyleSheet, Some(_)) if contains(&text, "</style") => {}
            (Datatype::StyleSheet, Some(place)) => {
                self.check_datatype(datatype, "style", &text, place);
            }
            (Datatype::StyleSheet, None) => {}
            _ => self.check_datatype(datatype, "script", &text, at),
        }
    }

    /// The innermost element ends: its pieces are checked together.
    pub(super) fn check_pieces(&mut self) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        // A piece by itself has been checked where it stands.
        if frame.raw.len() < 2 || !is_raw(frame) {
            return;
        }
        let parts = core::mem::take(&mut frame.raw);
        let Some(element) = frame.element else { return };
        for mark in marks(element) {
            let mut reader = Reader {
                mark: &mark.text,
                found: Vec::new(),
            };
            reader.block(&parts, 0, Begun::default(), &mut Begun::default());
            for index in reader.found {
                if let Some(Part::Text(_, at) | Part::Hole(at)) = parts.get(index) {
                    self.report_raw(element, &mark, *at);
                }
            }
        }
    }

    /// Checks a piece by itself.
    pub(super) fn check_raw(&mut self, element: &Element, text: &str, at: L) {
        for mark in marks(element) {
            if contains(text, &mark.text) {
                self.report_raw(element, &mark, at);
            }
        }
        self.keep(Part::Text(text.into(), at));
    }

    fn report_raw(&mut self, element: &Element, mark: &Mark, at: L) {
        let values = [
            ("end", mark.text.as_str()),
            ("element", element.name),
            ("instead", mark.instead.as_str()),
        ];
        self.say(&rule::RAW_TEXT_END, at, &values);
    }
}

/// Whether the content of the element is looked at as a whole: it is read raw, or is a date.
fn is_kept<L>(frame: &Frame<L>) -> bool {
    is_raw(frame) || frame.is_html("time")
}

/// Whether a parser reads the content of the element raw.
fn is_raw<L>(frame: &Frame<L>) -> bool {
    frame.element.is_some_and(|element| {
        element.namespace == Namespace::Html
            && matches!(element.text, TextKind::Script | TextKind::Style)
    })
}

/// What ends the element, or hides its end.
fn marks(element: &Element) -> impl Iterator<Item = Mark> {
    let script = element.text == TextKind::Script;
    let end = Mark {
        text: format!("</{}", element.name),
        instead: if script {
            format!("<\\/{}", element.name)
        } else {
            "<\\/".into()
        },
    };
    let comment = script.then(|| Mark {
        text: "<!--".into(),
        instead: "<\\!--".into(),
    });
    [Some(end), comment].into_iter().flatten()
}

/// Which beginnings of a mark may stand right before a place: bit `n` for its first `n` bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Begun(u32);

impl Begun {
    fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Looks for a mark that several pieces make up.
struct Reader<'a> {
    mark: &'a str,
    /// The pieces that complete it.
    found: Vec<usize>,
}

impl Reader<'_> {
    /// Reads parts from `start` up to the end of the alternative or body that they belong to. Returns where that is, and
    /// what is begun there. `reached` gathers what is begun anywhere on the way.
    fn block<L>(
        &mut self,
        parts: &[Part<L>],
        start: usize,
        mut begun: Begun,
        reached: &mut Begun,
    ) -> (usize, Begun) {
        let mut index = start;
        loop {
            *reached = reached.union(begun);
            match parts.get(index) {
                Some(Part::Text(text, _)) => begun = self.text(text, index, begun),
                Some(Part::Hole(_)) => self.hole(index, begun),
                Some(Part::Begin) => (index, begun) = self.choice(parts, index, begun, reached),
                Some(Part::Next | Part::Join(_) | Part::Repeat) | None => return (index, begun),
            }
            index += 1;
        }
    }

    /// Reads the choice or loop that begins at `start`. Returns where it ends, and what may be begun behind it.
    fn choice<L>(
        &mut self,
        parts: &[Part<L>],
        start: usize,
        begun: Begun,
        reached: &mut Begun,
    ) -> (usize, Begun) {
        let (mut before, mut after) = (begun, Begun::default());
        let mut index = start;
        loop {
            let mut inside = Begun::default();
            let (end, last) = self.block(parts, index + 1, before, &mut inside);
            *reached = reached.union(inside);
            after = after.union(last);
            match parts.get(end) {
                Some(Part::Next) => index = end,
                Some(Part::Join(true)) => return (end, after),
                // The body may be left or begun anew wherever a jump stands in it.
                // The body may be left or begun anew wherever a jump stands in it.
                Some(Part::Repeat) if before == before.union(inside) => return (end, before),
                Some(Part::Repeat) => before = before.union(inside),
                _ => return (end, after.union(begun)),
            }
        }
    }

    /// Reads a value: the sign of a number can complete `<!-`. What was begun stays so, because it may print nothing.
    fn hole(&mut self, index: usize, begun: Begun) {
        let last = self.mark.len() - 1;
        if self.mark.ends_with('-') && begun.0 >> last & 1 == 1 && !self.found.contains(&index) {
            self.found.push(index);
        }
    }

    /// Reads a piece: what was begun before it goes on in it or not, and something may begin in it.
    fn text(&mut self, text: &str, index: usize, begun: Begun) -> Begun {
        if text.is_empty() {
            return begun;
        }
        let (piece, mark) = (text.as_bytes(), self.mark.as_bytes());
        let mut next = 0;
        for length in (1..mark.len()).filter(|length| begun.0 >> length & 1 == 1) {
            let rest = &mark[length..];
            let shared = rest.len().min(piece.len());
            if !piece[..shared].eq_ignore_ascii_case(&rest[..shared]) {
                continue;
            }
            if shared < rest.len() {
                next |= 1 << (length + shared);
            } else if !contains(text, self.mark) && !self.found.contains(&index) {
                self.found.push(index);
            }
        }
        // A mark holds one `<`, at its start.
        if let Some(at) = text.rfind('<') {
            let tail = &piece[at..];
            if tail.len() < mark.len() && tail.eq_ignore_ascii_case(&mark[..tail.len()]) {
                next |= 1 << tail.len();
            }
        }
        Begun(next)
    }
}

/// Whether the mark stands in the text, in any case.
fn contains(text: &str, mark: &str) -> bool {
    // `windows` would be slow without optimization, and few texts hold the first two characters at all.
    text.match_indices(&mark[..2]).any(|(start, _)| {
        let found = text.as_bytes().get(start..start + mark.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(mark.as_bytes()))
    })
}
