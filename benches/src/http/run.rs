//! The whole measurement: servers started, checked, measured in turn.

use super::contender::{ALL, Contender};
use super::process::Server;
use super::{cpu, fairness, first_byte, instructions, memory, processor, verify};
use crate::figures::Figures;
use std::path::Path;

/// How often everything is measured.
struct Pace {
    rounds: usize,
    first_bytes: usize,
    small_requests: usize,
}

const PACE: Pace = Pace {
    rounds: 15,
    first_bytes: 100,
    small_requests: 1000,
};

const QUICK_PACE: Pace = Pace {
    rounds: 5,
    first_bytes: 20,
    small_requests: 200,
};

/// Measures the servers that `program` has in it. A quick run counts no instructions.
///
/// # Errors
///
/// A server fails, or answers with another page than the others.
pub fn measure(program: &Path, quick: bool) -> Result<Figures, String> {
    let pace = if quick { QUICK_PACE } else { PACE };
    let whole = processor::pin(processor::CLIENT);
    let measured = measure_pinned(program, quick, &pace);
    whole.restore();
    measured
}

fn measure_pinned(program: &Path, quick: bool, pace: &Pace) -> Result<Figures, String> {
    let servers: Vec<Server> = ALL
        .into_iter()
        .map(|contender: Contender| Server::start(program, contender))
        .collect::<Result<_, _>>()?;
    let lengths = verify::verify(&servers)?;
    println!("All servers answer with the same pages.\n");
    let mut figures = cpu::measure(&servers, &lengths, pace.rounds)?;
    figures.extend(first_byte::measure(&servers, pace.first_bytes)?);
    figures.extend(fairness::measure(&servers, pace.small_requests)?);
    drop(servers);
    figures.extend(memory::measure(program, &ALL, &lengths)?);
    if !quick {
        match instructions::measure(program, &ALL) {
            Ok(counted) => figures.extend(counted),
            Err(reason) => println!("No instructions are counted: {reason}.\n"),
        }
    }
    Ok(figures)
}
