//! The checker's interface, and the stack of open elements.

use super::aria::Widgets;
use super::branch::{End, Fork};
use super::constraint::Siblings;
use super::document::Document;
use super::frame::Frame;
use super::given::Seen;
use super::raw::Part;
use super::sheet::Earlier;
use super::{Finding, Value};
use crate::attribute::Options;
use crate::element::Element;
use crate::rule::Rule;
use alloc::string::String;
use alloc::vec::Vec;

/// "The template contents have no conformance requirements", says the Standard: only what a parser would read otherwise than
/// it is written, and what makes a page unsafe, is held against them.
///
/// <https://html.spec.whatwg.org/#the-template-element>
const HELD_IN_TEMPLATES: &[&str] = &[
    "H011", "H016", "H033", "H034", "H054", "H055", "H070", "H071", "H129",
];

/// The benchmark measures what all of this costs, and nobody else wants it so: elements are told apart, but nothing is checked.
const UNCHECKED: bool = cfg!(html_unchecked);

/// Holds markup against the rules, event by event.
#[derive(Debug)]
pub struct Checker<L> {
    pub(super) options: Options,
    /// The open elements, outermost first.
    pub(super) frames: Vec<Frame<L>>,
    /// The attributes of the open elements, in one list.
    pub(super) seen: Vec<Seen<L>>,
    /// Their literal values, in one text.
    pub(super) texts: String,
    /// The choices that are under way.
    pub(super) forks: Vec<Fork<L>>,
    /// The same as numbers, each with that of its alternative: two places exclude each other where they differ in an alternative.
    pub(super) path: Vec<(u32, u32)>,
    /// How many choices there were.
    pub(super) choices: u32,
    /// What is known about the document as a whole.
    pub(super) document: Document<L>,
    /// What was seen of roles that refer to each other.
    pub(super) widgets: Widgets<L>,
    /// What elements have shown that others depend on.
    pub(super) siblings: Siblings<L>,
    /// The elements so far, for style sheets in the body.
    pub(super) earlier: Earlier,
    findings: Vec<Finding<L>>,
}

impl<L: Copy> Checker<L> {
    /// A checker at the root of a piece of markup; what surrounds the piece is not known.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            frames: Vec::new(),
            seen: Vec::new(),
            texts: String::new(),
            forks: Vec::new(),
            path: Vec::new(),
            choices: 0,
            document: Document::default(),
            widgets: Widgets::default(),
            siblings: Siblings::default(),
            earlier: Earlier::default(),
            findings: Vec::new(),
        }
    }

    /// A checker of a whole document: nothing surrounds it, and all of it is seen.
    pub fn document(options: Options) -> Self {
        let mut checker = Self::new(options);
        checker.document.whole = true;
        checker
    }

    /// Promises that no `style` comes in what is to be checked, so that nothing is kept for one.
    #[must_use]
    pub fn without_sheets(mut self) -> Self {
        self.earlier.none = true;
        self
    }

    /// A start tag begins. Returns the element, if it is a known one.
    ///
    /// The vocabulary follows from what is open: `a` inside of `svg` is SVG's.
    pub fn open(&mut self, name: &str, at: L) -> Option<&'static Element> {
        if !UNCHECKED {
            self.end_tag();
        }
        self.moment_hole(at);
        self.push(name, at)
    }

    /// A component or an element of dynamic name begins: nothing is known about what it does with its content.
    pub fn custom(&mut self, at: L) {
        if UNCHECKED {
            return self.frames.push(Frame::unknown(at, self.seen.len()));
        }
        self.end_tag();
        self.moment_hole(at);
        self.content_hole();
        self.foreign_hole();
        self.document_component();
        let mut frame = Frame::unknown(at, self.seen.len());
        frame.free = self.stands_free();
        self.sibling_hole(at);
        self.frames.push(frame);
        self.aria_component();
    }

    /// An attribute of the start tag that is open. Those of a component are not checked.
    pub fn attribute(&mut self, name: &str, at: L, value: Value<'_, L>) {
        if UNCHECKED {
            return;
        }
        self.check_attribute(name, at, value);
    }

    /// Attributes that are known only when the page runs.
    pub fn spread(&mut self, at: L) {
        if UNCHECKED {
            return;
        }
        let _ = at;
        if let Some(frame) = self.frames.last_mut() {
            frame.spread = true;
        }
        self.document_hole();
    }

    /// The start tag ends. What depends on the attributes as a whole is checked now.
    pub fn attributes_end(&mut self) {
        if UNCHECKED {
            return;
        }
        self.end_tag();
    }

    /// Literal text.
    pub fn text(&mut self, text: &str, at: L) {
        if UNCHECKED {
            return;
        }
        self.end_tag();
        self.check_characters(text, at);
        self.check_text(text, at);
        self.moment_text(text, at);
        self.sibling_text(text);
        self.aria_text(text);
        self.document_text(text);
        self.foreign_text(text, at);
    }

    /// Content that is known only when the page runs.
    pub fn hole(&mut self, at: L) {
        if UNCHECKED {
            return;
        }
        self.end_tag();
        self.check_hole(at);
        self.content_hole();
        self.sibling_hole(at);
        self.aria_hole();
        self.foreign_hole();
        self.document_hole();
        self.keep(Part::Hole(at));
    }

    /// A comment. It may stand anywhere but in an element without content.
    pub fn comment(&mut self, at: L) {
        if UNCHECKED {
            return;
        }
        self.end_tag();
        self.check_hole(at);
    }

    /// `<!DOCTYPE html>`.
    pub fn doctype(&mut self, at: L) {
        if UNCHECKED {
            return;
        }
        self.end_tag();
        self.check_doctype(at);
        self.document.doctype = true;
    }

    /// The innermost element ends.
    pub fn close(&mut self, at: L) {
        if UNCHECKED {
            self.frames.pop();
            return;
        }
        self.end_tag();
        self.end_element(at);
    }

    /// A choice begins, with its first alternative. It may stand among attributes or in content.
    pub fn fork(&mut self) {
        if UNCHECKED {
            return;
        }
        self.keep(Part::Begin);
        self.begin_choice();
    }

    /// The next alternative begins, from the same state as the first.
    pub fn alternative(&mut self) {
        if UNCHECKED {
            return;
        }
        self.next_alternative();
        self.keep(Part::Next);
    }

    /// The choice ends. `exhaustive` says that one of the alternatives is always taken.
    pub fn join(&mut self, exhaustive: bool) {
        if UNCHECKED {
            return;
        }
        self.end_choice(if exhaustive {
            End::Exhaustive
        } else {
            End::Optional
        });
        self.keep(Part::Join(exhaustive));
    }

    /// A loop's body begins: zero or more times.
    pub fn repeat(&mut self) {
        if UNCHECKED {
            return;
        }
        self.keep(Part::Begin);
        self.begin_choice();
        self.content_repeat();
        self.document.loops += 1;
    }

    /// The loop's body ends.
    pub fn repeat_end(&mut self) {
        if UNCHECKED {
            return;
        }
        self.end_choice(End::Loop);
        self.document.loops = self.document.loops.saturating_sub(1);
        self.keep(Part::Repeat);
    }

    /// All findings, in the order in which they were made.
    pub fn finish(mut self) -> Vec<Finding<L>> {
        if UNCHECKED {
            return self.findings;
        }
        self.end_tag();
        while let Some(frame) = self.frames.last() {
            self.end_element(frame.at);
        }
        self.finish_roles();
        self.finish_document();
        self.findings
    }

    pub(super) fn report(
        &mut self,
        rule: &'static Rule,
        at: L,
        message: String,
        help: Option<String>,
    ) {
        let free = self.frames.last().is_some_and(|frame| frame.free);
        if free && !HELD_IN_TEMPLATES.contains(&rule.id) {
            return;
        }
        self.findings.push(Finding {
            rule,
            at,
            message,
            help,
        });
    }

    /// Ends the innermost start tag, if it hasn't ended.
    fn end_tag(&mut self) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        if frame.in_tag {
            frame.in_tag = false;
            frame.seen_end = self.seen.len();
            self.check_attributes();
            self.check_conditions();
            self.check_constraints();
            self.check_nesting();
            self.check_content();
            self.check_roles();
            self.check_identity();
            self.check_foreign();
        }
    }

    /// Ends the innermost element, whose end is there.
    fn end_element(&mut self, at: L) {
        if self.frames.last().is_some_and(Frame::is_read) {
            self.check_moment();
            self.check_data(at);
            self.check_documentation(at);
            self.check_sheet();
            self.check_pieces();
        }
        self.end_content(at);
        self.end_siblings(at);
        self.end_roles(at);
        self.end_identity(at);
        self.end_foreign(at);
        if let Some(frame) = self.frames.pop() {
            self.seen.truncate(frame.seen);
            self.texts.truncate(frame.texts);
        }
    }
}
