//! Where a server listens and who is at the other end.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

/// An end of a connection: an address of the internet, or a socket in the file system.
///
/// ```
/// use server::Address;
///
/// let address = Address::Tcp("127.0.0.1:80".parse().unwrap());
/// assert_eq!(address.to_string(), "127.0.0.1:80");
/// assert_eq!(Address::Unix("/run/site.sock".into()).to_string(), "unix:/run/site.sock");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address {
    /// An IP address with a port.
    Tcp(SocketAddr),
    /// The path of a Unix socket. It is empty for a client, which has no name.
    Unix(PathBuf),
}

impl Address {
    /// The IP address with its port, if it is one.
    ///
    /// ```
    /// # use server::Address;
    /// assert_eq!(Address::Unix("a".into()).tcp(), None);
    /// ```
    pub fn tcp(&self) -> Option<SocketAddr> {
        match self {
            Self::Tcp(address) => Some(*address),
            Self::Unix(_) => None,
        }
    }

    /// What counts as one client: the address, or the network of an IPv6 address. A Unix socket has no such thing.
    pub(crate) fn client(&self) -> Option<IpAddr> {
        match self.tcp()?.ip().to_canonical() {
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Some(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into())
            }
            address @ IpAddr::V4(_) => Some(address),
        }
    }

    pub(crate) fn from_unix(address: &tokio::net::unix::SocketAddr) -> Self {
        Self::Unix(address.as_pathname().map(PathBuf::from).unwrap_or_default())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => address.fmt(f),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// Both ends of the connection that a request came by. It is among the request's extensions, unless the server was asked to
/// [leave them empty](crate::Server::without_extensions), and [with its body](crate::RequestBody::peer).
///
/// ```
/// fn from_here(request: &http::Request<server::RequestBody>) -> bool {
///     let peer = request.extensions().get::<server::Peer>();
///     peer.and_then(|peer| peer.address.tcp()).is_some_and(|address| address.ip().is_loopback())
/// }
/// ```
///
/// **Deployment caveat**: behind a proxy this is the proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Peer {
    /// The client's end.
    pub address: Address,
    /// The server's end.
    pub local: Address,
}

#[cfg(test)]
impl Peer {
    /// Ends of a connection that isn't there.
    pub(crate) fn nobody() -> Self {
        let nowhere = || Address::Unix(PathBuf::new());
        Self {
            address: nowhere(),
            local: nowhere(),
        }
    }
}

/// Where to listen, as it is written: `127.0.0.1:80`, `localhost:80`, `[::1]:80` or `unix:/path`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    Tcp(&'a str),
    Unix(&'a str),
}

pub(crate) fn parse(place: &str) -> io::Result<Place<'_>> {
    let invalid = |why: &str| {
        let text = format!("can't listen on `{place}`: {why}");
        Err(io::Error::new(io::ErrorKind::InvalidInput, text))
    };
    match place.strip_prefix("unix:") {
        Some("") => invalid("`unix:` wants a path behind it"),
        Some(path) => Ok(Place::Unix(path)),
        None if place.contains('/') => invalid("a path is written `unix:/path`"),
        None if !place.contains(':') => invalid("an address wants a port: `127.0.0.1:80`"),
        None => Ok(Place::Tcp(place)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, Place, parse};

    #[test]
    fn places_are_told_apart() {
        assert_eq!(parse("[::1]:0").unwrap(), Place::Tcp("[::1]:0"));
        assert_eq!(parse("unix:a.sock").unwrap(), Place::Unix("a.sock"));
        for wrong in ["unix:", "/run/a.sock", "localhost", ""] {
            let error = parse(wrong).unwrap_err().to_string();
            assert!(error.contains(&format!("`{wrong}`")), "{error}");
        }
    }

    #[test]
    fn a_network_of_64_bits_is_one_client() {
        let client = |address: &str| Address::Tcp(address.parse().unwrap()).client();
        assert_eq!(client("[2001:db8::1]:1"), client("[2001:db8:0:0:9::2]:2"));
        assert_ne!(client("[2001:db8::1]:1"), client("[2001:db8:0:1::1]:1"));
        assert_ne!(client("10.0.0.1:1"), client("10.0.0.2:1"));
        assert_eq!(client("[::ffff:10.0.0.1]:1"), client("10.0.0.1:2"));
        assert_eq!(Address::Unix("a".into()).client(), None);
    }
}
