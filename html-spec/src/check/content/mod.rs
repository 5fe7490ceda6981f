//! Content models whose order counts, what an element must hold, and places that depend on what came before.

mod events;
mod label;
mod place;
mod progress;
mod sequence;

#[cfg(test)]
mod tests;

pub(super) use progress::Progress;
