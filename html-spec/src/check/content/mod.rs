//! Content models whose order counts, and what an element must hold.

mod events;
mod progress;

pub(super) use progress::Progress;
