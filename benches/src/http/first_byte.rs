//! How soon the first byte of a page is there, for one client that has the server for itself.

use super::client::{Connection, connect};
use super::process::Server;
use super::site::{FORTUNES, HEADING, PAGE, Route, TABLE, WAITING};
use crate::figures::{Figure, Figures, Part};
use std::net::TcpStream;

/// What is asked for, and how often compared with the fastest.
const PAGES: [(Route, usize); 5] = [
    (FORTUNES, 1),
    (PAGE, 1),
    (TABLE, 2),
    (HEADING, 1),
    (WAITING, 4),
];

/// Measures all servers in turn, and lets a page that waits take turns with the one that doesn't.
///
/// # Errors
///
/// A server fails.
pub fn measure(servers: &[Server], times: usize) -> Result<Figures, String> {
    let mut figures = Figures::default();
    let mut buffer = vec![0; 1 << 16];
    for server in servers {
        let who = server.contender.name;
        let mut pages = Vec::new();
        for (route, rarely) in PAGES {
            let connection = Connection::new(connect(server.address, None)?, route, false);
            pages.push((route, rarely, connection, Vec::new(), Vec::new()));
        }
        for time in 0..times {
            for (route, rarely, connection, first, last) in &mut pages {
                if time % *rarely == 0 {
                    let (begin, end) = fetch(connection, &mut buffer)
                        .map_err(|error| format!("{who}, {}: {error}", route.name))?;
                    first.push(begin);
                    last.push(end);
                }
            }
        }
        for (route, _, _, mut first, mut last) in pages {
            first.sort_by(f64::total_cmp);
            last.sort_by(f64::total_cmp);
            for (metric, value) in [
                ("first_byte_ms", first[0]),
                ("first_byte_ms_median", first[first.len() / 2]),
                ("last_byte_ms_median", last[last.len() / 2]),
            ] {
                figures.push(Figure::new(Part::Http, route.name, who, metric, value));
            }
        }
    }
    Ok(figures)
}

/// The milliseconds until the first byte of the body and until the last.
fn fetch(connection: &mut Connection<TcpStream>, buffer: &mut [u8]) -> Result<(f64, f64), String> {
    let (first, last) = connection.fetch(buffer)?;
    Ok((first.as_secs_f64() * 1e3, last.as_secs_f64() * 1e3))
}
