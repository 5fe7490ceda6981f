//! A small request while a long page goes out: how long a server with one thread keeps somebody waiting.

use super::connection::{Arrival, Connection, connect};
use crate::http::site::{HEADING, Route};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// How much of the long page is read at once: little, so that this client itself keeps nobody waiting.
const BUFFER: usize = 32 * 1024;

/// The time between a small response and the next small request.
const PAUSE: Duration = Duration::from_micros(500);

/// How long `count` requests for a small page took while `route` was downloaded over and over, as fast as it goes.
///
/// # Errors
///
/// A connection fails.
pub fn beside(address: SocketAddr, route: Route, count: usize) -> Result<Vec<Duration>, String> {
    let open = |route| -> Result<Connection<TcpStream>, String> {
        let stream = connect(address, None)?;
        stream
            .set_nonblocking(true)
            .map_err(|error| format!("a socket always waits: {error}"))?;
        Ok(Connection::new(stream, route, false))
    };
    let (mut long, mut small) = (open(route)?, open(HEADING)?);
    let mut buffer = vec![0; BUFFER];
    let mut times = Vec::with_capacity(count);
    let mut next = Some(Instant::now() + PAUSE);
    long.send()?;
    // One thread looks at both in turn: a second one would have to wait for the processor.
    while times.len() < count {
        let arrival = long.receive(&mut buffer)?;
        if long.response.is_complete() {
            long.send()?;
        }
        if let Some(due) = next {
            if Instant::now() >= due {
                small.send()?;
                next = None;
            }
        } else if small.receive(&mut buffer)? != Arrival::Nothing && small.response.is_complete() {
            times.push(small.sent.elapsed());
            next = Some(Instant::now() + PAUSE);
        }
        if arrival == Arrival::Nothing && long.sent.elapsed() > Duration::from_mins(1) {
            return Err("a server has stopped to answer".to_owned());
        }
    }
    Ok(times)
}
