//! How a job is measured: by the clock, by the instructions it takes, and by the memory it asks for.

mod allocations;
mod clock;
mod instructions;

pub use allocations::{Counting, allocations};
pub use clock::{Pace, clock};
pub use instructions::{SETTINGS, instructions, run_once, total};
