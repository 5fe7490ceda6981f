//! Spoils a document in one place.

mod defects;
mod spoil;
mod tags;

pub(super) use spoil::{Stock, spoil};
