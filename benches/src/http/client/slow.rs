//! Slow downloads: many clients that read a little, wait, and read on.

use super::connection::{Arrival, Connection, connect};
use crate::http::site::Route;
use std::net::SocketAddr;
use std::time::Duration;

/// What the kernel holds for a client, so that a page doesn't simply lie there.
const RECEIVE: usize = 64 * 1024;

/// What is read at once.
const BUFFER: usize = 64 * 1024;

/// How long everybody reads nothing, after the first bytes.
const REST: Duration = Duration::from_millis(500);

/// How often everybody reads a little, and how long they wait in between.
const SIPS: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(20);

/// Lets `clients` download `route`, whose body has `length` bytes: slowly at first, then at full speed.
///
/// # Errors
///
/// A connection fails, or a response isn't the page.
pub fn download(
    address: SocketAddr,
    route: Route,
    length: u64,
    clients: usize,
) -> Result<(), String> {
    let mut buffer = vec![0; BUFFER];
    let mut downloads = Vec::with_capacity(clients);
    for _ in 0..clients {
        let mut download = Connection::new(connect(address, Some(RECEIVE))?, route, false);
        download.send()?;
        downloads.push(download);
    }
    for download in &mut downloads {
        download.receive(&mut buffer[..1024])?;
    }
    std::thread::sleep(REST);
    for _ in 0..SIPS {
        for download in &mut downloads {
            sip(download, &mut buffer)?;
        }
        std::thread::sleep(BETWEEN);
    }
    while downloads
        .iter()
        .any(|download| !download.response.is_complete())
    {
        for download in &mut downloads {
            sip(download, &mut buffer)?;
        }
    }
    let whole = |download: &Connection<_>| download.response.length == length;
    if downloads.iter().all(whole) {
        Ok(())
    } else {
        Err("a download has lost something".to_owned())
    }
}

fn sip(download: &mut Connection<std::net::TcpStream>, buffer: &mut [u8]) -> Result<(), String> {
    if !download.response.is_complete() && download.receive(buffer)? == Arrival::Nothing {
        return Err("a server has stopped to answer".to_owned());
    }
    Ok(())
}
