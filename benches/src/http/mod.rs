//! The same site served by every contender, each in a process of its own, and what a request costs there.

mod client;
mod contender;
mod cpu;
mod fairness;
mod first_byte;
mod instructions;
mod memory;
mod process;
mod processor;
mod run;
pub mod site;
mod verify;

pub use memory::{LONG, MANY};
pub use process::{SERVE, serve};
pub use run::measure;
