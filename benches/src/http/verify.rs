//! Checks that every contender answers with the same pages, before anything is measured.

use super::client::{Connection, connect};
use super::process::Server;
use super::site::{LONG_TABLE, ROUTES, Route};
use crate::normal::{difference, normal};

/// Whose answers are compared with those of all others: a peer's, so that nobody judges himself, if it is there.
const JUDGE: &str = "axum, maud";

/// How long the pages of each contender are.
#[derive(Clone, Debug, Default)]
pub struct Lengths(Vec<(&'static str, Route, u64)>);

impl Lengths {
    /// The bytes of a page of a contender.
    pub fn of(&self, contender: &str, route: Route) -> u64 {
        let known = self.0.iter();
        known
            .filter(|(who, what, _)| *who == contender && *what == route)
            .map(|(_, _, length)| *length)
            .next()
            .unwrap_or(0)
    }
}

/// Fetches every page from every server and compares them; if `quick`, the longest only from those that stream.
///
/// # Errors
///
/// Tells whose page differs, and where.
pub fn verify(servers: &[Server], quick: bool) -> Result<Lengths, String> {
    let judge = servers
        .iter()
        .find(|server| server.contender.name == JUDGE)
        .or(servers.first())
        .ok_or("there is nobody to compare with")?;
    let mut lengths = Lengths::default();
    for route in ROUTES {
        let short = quick && route == LONG_TABLE;
        let judge = if short { &servers[0] } else { judge };
        let expected = fetch(judge, route)?;
        for server in servers {
            if short && !server.contender.streams {
                continue;
            }
            let page = fetch(server, route)?;
            if page != expected
                && let Some(place) = difference(&normal(&expected), &normal(&page))
            {
                let (who, path) = (server.contender.name, route.path);
                return Err(format!("{who} answers differently at {path}, {place}"));
            }
            let length = page.len() as u64;
            lengths.0.push((server.contender.name, route, length));
        }
    }
    Ok(lengths)
}

/// The body of a page.
fn fetch(server: &Server, route: Route) -> Result<String, String> {
    let who = format!("{}, {}", server.contender.name, route.path);
    let mut connection = Connection::new(connect(server.address, None)?, route, true);
    connection
        .fetch(&mut vec![0; 1 << 18])
        .map_err(|error| format!("{who}: {error}"))?;
    let body = connection.response.body.unwrap_or_default();
    String::from_utf8(body).map_err(|error| format!("{who}: {error}"))
}
