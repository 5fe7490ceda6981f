//! The example site as a stranger sees it: the real program, asked over raw sockets.
//!
//! `process` starts it on a `leash`, `exchange` asks it, `links` follows every link, `seeds` holds the pages of the seeds
//! against what they did, `report` watches a long page arrive, `strikes` searches, `forms` sends what no browser does.

mod exchange;
mod forms;
mod leash;
mod links;
mod process;
mod report;
mod seeds;
mod strikes;

pub(crate) use leash::Leash;
pub(crate) use process::{Site, program};
