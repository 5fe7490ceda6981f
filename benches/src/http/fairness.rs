//! How long a server with one thread lets a small request wait while a long page goes out.

use super::client::beside;
use super::process::Server;
use super::site::TABLE;
use crate::figures::{Figure, Figures, Part};

/// Asks every server `times` times.
///
/// # Errors
///
/// A server fails.
pub fn measure(servers: &[Server], times: usize) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for server in servers {
        let who = server.contender.name;
        let waits = beside(server.address, TABLE, times)
            .map_err(|error| format!("{who}, beside {}: {error}", TABLE.name))?;
        let mut waits: Vec<f64> = waits.iter().map(|wait| wait.as_secs_f64() * 1e3).collect();
        waits.sort_by(f64::total_cmp);
        for (metric, value) in [
            ("beside_ms_median", waits[waits.len() / 2]),
            ("beside_ms_p99", waits[waits.len() * 99 / 100]),
            ("beside_ms_most", waits[waits.len() - 1]),
        ] {
            figures.push(Figure::new(Part::Http, TABLE.name, who, metric, value));
        }
    }
    Ok(figures)
}
