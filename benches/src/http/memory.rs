//! How much memory a server takes for many clients that download a long page slowly.

use super::client::{Connection, connect, download};
use super::contender::Contender;
use super::process::Server;
use super::site::{HEADING, LONG_TABLE, Route, TABLE};
use super::verify::Lengths;
use crate::figures::{Figure, Figures, Part};
use std::path::Path;

/// The names of the two loads, which the bars go by.
pub const MANY: &str = "64 × 10 MB";
pub const LONG: &str = "16 × 100 MB";

/// What is downloaded by how many at once.
const LOADS: [(&str, Route, usize); 2] = [(MANY, TABLE, 64), (LONG, LONG_TABLE, 16)];

/// Kilobytes that must be free where pages are made as a whole before they are sent, and kept up to three times.
const AMPLE: u64 = 8_000_000;

/// Measures each contender in a process of its own for each load.
///
/// A contender that makes a page as a whole is left out of the long load where the machine is too small for it, and if
/// `quick`.
///
/// # Errors
///
/// A server fails.
pub fn measure(
    program: &Path,
    contenders: &[Contender],
    lengths: &Lengths,
    quick: bool,
) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for &contender in contenders {
        for (load, route, clients) in LOADS {
            if load == LONG && !contender.streams && (quick || available() < AMPLE) {
                continue;
            }
            let server = Server::start(program, contender)?;
            let mut connection = Connection::new(connect(server.address, None)?, HEADING, false);
            connection.fetch(&mut vec![0; 4096])?;
            server.forget_peak()?;
            let (idle, _) = server.memory()?;
            let length = lengths.of(contender.name, route);
            download(server.address, route, length, clients)
                .map_err(|error| format!("{}, {load}: {error}", contender.name))?;
            let (_, peak) = server.memory()?;
            let over = u32::try_from(peak.saturating_sub(idle)).unwrap_or(u32::MAX);
            let (who, megabytes) = (contender.name, f64::from(over) / 1024.0);
            figures.push(Figure::new(Part::Http, load, who, "memory_mb", megabytes));
        }
    }
    Ok(figures)
}

/// The kilobytes of the machine that nobody needs at the moment.
fn available() -> u64 {
    let told = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = told
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
