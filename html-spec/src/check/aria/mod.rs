//! Accessible Rich Internet Applications: roles, their properties, and what they need around and in them.

mod events;
mod progress;

pub(super) use progress::Progress;
