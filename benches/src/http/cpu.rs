//! What a request costs a server in time of a processor, its own and the kernel's, while connections are kept.

use super::client::Clients;
use super::process::Server;
use super::site::{FORTUNES, LONG_TABLE, PAGE, Route, TABLE};
use super::verify::Lengths;
use crate::figures::{Figure, Figures, Part};
use std::time::Duration;

/// What is asked for, by how many clients at once, and how often in a round.
struct Load {
    route: Route,
    clients: usize,
    requests: u32,
}

const LOADS: [Load; 4] = [
    Load {
        route: FORTUNES,
        clients: 32,
        requests: 20_000,
    },
    Load {
        route: PAGE,
        clients: 16,
        requests: 1_500,
    },
    Load {
        route: TABLE,
        clients: 4,
        requests: 24,
    },
    Load {
        route: LONG_TABLE,
        clients: 2,
        requests: 3,
    },
];

/// How much of a round is repeated beforehand, so that connections are accepted and caches warm: one part in so many.
const WARMING: u32 = 10;

/// How long a server is left alone until it has gone to sleep: only then is all it has used counted.
const SETTLING: Duration = Duration::from_millis(3);

/// Measures all servers against each other, in interleaved rounds; if `quick`, nothing of 100 MB.
///
/// # Errors
///
/// A server fails.
pub fn measure(
    servers: &[Server],
    lengths: &Lengths,
    rounds: usize,
    quick: bool,
) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for load in LOADS {
        if quick && load.route == LONG_TABLE {
            continue;
        }
        let mut times = vec![Vec::with_capacity(rounds); servers.len()];
        for round in 0..rounds {
            // Each time somebody else comes first.
            for step in 0..servers.len() {
                let index = (step + round) % servers.len();
                let server = &servers[index];
                let time = once(server, &load, lengths).map_err(|error| {
                    let (who, what) = (server.contender.name, load.route.name);
                    format!("{who}, {what}: {error}")
                })?;
                times[index].push(time);
            }
        }
        for (server, times) in servers.iter().zip(&mut times) {
            times.sort_by(f64::total_cmp);
            let middle = times[times.len() / 2];
            for (metric, value) in [("cpu_us", times[0]), ("cpu_us_median", middle)] {
                let (who, what) = (server.contender.name, load.route.name);
                figures.push(Figure::new(Part::Http, what, who, metric, value));
            }
        }
    }
    Ok(figures)
}

/// The microseconds of a request in one round.
fn once(server: &Server, load: &Load, lengths: &Lengths) -> Result<f64, String> {
    let length = lengths.of(server.contender.name, load.route);
    let mut clients = Clients::connect(server.address, load.route, length, load.clients)?;
    clients.run((load.requests / WARMING).max(2))?;
    std::thread::sleep(SETTLING);
    let before = server.cpu()?;
    clients.run(load.requests)?;
    std::thread::sleep(SETTLING);
    let used = server.cpu()?.saturating_sub(before);
    Ok(used.as_secs_f64() * 1e6 / f64::from(load.requests))
}
