//! Hosts: what is a domain, what an address.

use super::{address, domain};
use crate::datatype::Flaw;
use crate::datatype::words::character;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// [URL Standard, "host writing"](https://url.spec.whatwg.org/#host-writing): what stands between the slashes and the port.
pub(super) fn check(host: &str) -> Result<(), Flaw> {
    if host.is_empty() {
        return Err(Flaw::with(
            "it has no host",
            "write the host right after the two slashes",
        ));
    }
    if let Some(rest) = host.strip_prefix('[') {
        return match rest.strip_suffix(']') {
            Some(address) => address::check_v6(address),
            None => Err(Flaw::new(format!(
                "the `[` of the host `{host}` isn't followed by a `]` at its end"
            ))),
        };
    }
    if is_plain(host) {
        return address::check_end(host);
    }
    let decoded = decode(host);
    let ascii = domain::map(&decoded)?;
    if let Some(c) = ascii.chars().find(|&c| is_forbidden(c)) {
        return Err(Flaw::new(format!(
            "{} can't stand in the host `{host}`",
            character(c)
        )));
    }
    address::check_end(&ascii)
}

/// Whether the host needs neither decoding nor mapping, as nearly all do.
fn is_plain(host: &str) -> bool {
    let mut label = 0;
    for byte in host.bytes() {
        match byte {
            b'.' if label > 0 => label = 0,
            b'a'..=b'z' | b'0'..=b'9' if label < 63 => label += 1,
            _ => return false,
        }
    }
    host.len() < 250
}

/// The bytes behind percent signs, as text.
fn decode(host: &str) -> String {
    let mut bytes = Vec::with_capacity(host.len());
    let mut rest = host.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if let (b'%', [high, low, after @ ..]) = (*first, after)
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            bytes.push(high << 4 | low);
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// [URL Standard, "forbidden host code point"](https://url.spec.whatwg.org/#forbidden-host-code-point), and `%`.
fn is_forbidden(c: char) -> bool {
    matches!(
        c,
        '\0' | '\t'
            | '\n'
            | '\r'
            | ' '
            | '#'
            | '%'
            | '/'
            | ':'
            | '<'
            | '>'
            | '?'
            | '@'
            | '['
            | '\\'
            | ']'
            | '^'
            | '|'
    )
}
