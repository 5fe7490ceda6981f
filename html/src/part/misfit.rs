//! What doesn't fit, and how the compiler says so.
#![expect(
    clippy::large_types_passed_by_value,
    reason = "a message is put together once, in a constant, and only to end the compilation"
)]

use super::Place;
use super::place::Ban;
use crate::message::Message;

/// Something that can't stand at a place.
#[derive(Clone, Copy, Debug)]
pub struct Misfit {
    pub(super) kind: Kind,
    pub(super) place: Place,
    /// The component that writes it; empty if the caller does.
    pub(super) component: &'static str,
    pub(super) element: &'static str,
    /// The element that forbids it.
    pub(super) forbids: Ban,
    pub(super) file: &'static str,
    pub(super) line: u32,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Root,
    Text,
    Inner,
}

/// Says what doesn't fit.
///
/// # Panics
/// In a constant, so that it is an error of the compiler.
#[track_caller]
pub const fn demand(misfit: Option<Misfit>) {
    if let Some(misfit) = misfit {
        misfit.message().say();
    }
}

impl Misfit {
    pub(super) const fn message(&self) -> Message {
        match self.kind {
            Kind::Inner => self.banned(),
            Kind::Root | Kind::Text => self.misplaced(),
        }
    }

    const fn misplaced(&self) -> Message {
        let message = self.subject(Message::new()).text(" can't stand in ");
        let message = self.place(message.code(self.place.parent));
        let message = self.reason(message);
        let id = if self.component.is_empty() {
            " [H292]"
        } else {
            " [H290]"
        };
        let message = message
            .text(id)
            .help()
            .code(self.place.parent)
            .text(" holds ")
            .text(self.place.holds);
        self.origin(message)
    }

    const fn banned(&self) -> Message {
        let message = self
            .subject(Message::new())
            .text(" can't stand anywhere in ")
            .code(self.forbids.element)
            .text(" (");
        let message = at(message, self.forbids.file, self.forbids.line).text(")");
        let message = self
            .reason(message)
            .text(" [H291]")
            .help()
            .text("move it out of ")
            .code(self.forbids.element);
        self.origin(message)
    }

    /// What the message is about: the component, or what the caller has written.
    const fn subject(&self, message: Message) -> Message {
        if !self.component.is_empty() {
            return message.code(self.component);
        }
        if self.element.is_empty() {
            message.text("text")
        } else {
            message.code(self.element)
        }
    }

    /// Why, where the message is about a component.
    const fn reason(&self, message: Message) -> Message {
        if self.component.is_empty() {
            return message;
        }
        let message = message.text(": it renders ");
        if self.element.is_empty() {
            message.text("text")
        } else {
            message.code(self.element)
        }
    }

    /// Which component the place is in, if it is a slot's.
    const fn place(&self, message: Message) -> Message {
        if self.place.owner.is_empty() {
            return message;
        }
        let message = message
            .text(", where ")
            .code(self.place.owner)
            .text(" puts ")
            .code(self.place.slot);
        at(message.text(" ("), self.place.file, self.place.line).text(")")
    }

    /// Where a component writes what doesn't fit.
    const fn origin(&self, message: Message) -> Message {
        if self.component.is_empty() {
            return message;
        }
        let message = message.text("; ").code(self.component).text(" writes ");
        let message = if self.element.is_empty() {
            message.text("the text")
        } else {
            message.text("the ").code(self.element)
        };
        at(message.text(" in "), self.file, self.line)
    }
}

const fn at(message: Message, file: &str, line: u32) -> Message {
    message.text(file).text(":").number(line)
}
