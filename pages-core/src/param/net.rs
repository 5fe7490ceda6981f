//! Addresses as parameters.

use super::from_param::by_text;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

by_text! {
    IpAddr: Text, "an IP address";
    Ipv4Addr: Text, "an IPv4 address";
    Ipv6Addr: Text, "an IPv6 address";
    SocketAddr: Text, "an IP address with a port";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::param::FromParam;

    #[test]
    fn both_families() {
        assert_eq!(
            IpAddr::from_param("::1").ok(),
            Some(Ipv6Addr::LOCALHOST.into())
        );
        assert_eq!(
            IpAddr::from_param("127.0.0.1").ok(),
            Some(Ipv4Addr::LOCALHOST.into())
        );
        assert!(Ipv4Addr::from_param("127.1").is_err());
    }
}
