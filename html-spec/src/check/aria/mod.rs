//! Accessible Rich Internet Applications: roles, their properties, and what they need around and in them.

mod around;
mod bearer;
mod context;
mod document;
mod events;
mod host;
mod interaction;
mod name;
mod naming;
mod parts;
mod progress;
mod property;
mod role;

#[cfg(test)]
mod tests;

pub(super) use document::Widgets;
pub(super) use progress::Progress;
