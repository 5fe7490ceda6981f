//! IPv4 and IPv6 addresses as hosts.

use crate::datatype::Flaw;
use alloc::format;
use alloc::vec::Vec;

/// A domain whose last label is a number must be an IPv4 address
/// ([URL Standard, "ends in a number"](https://url.spec.whatwg.org/#ends-in-a-number-checker)).
pub(super) fn check_end(domain: &str) -> Result<(), Flaw> {
    let trimmed = domain.strip_suffix('.').unwrap_or(domain);
    let last = trimmed.rsplit('.').next().unwrap_or_default();
    let digits = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    if !digits && number(last).is_none() {
        return Ok(());
    }
    check_v4(domain)
}

/// Four numbers up to 255 with dots between them. The last may stand for all that are left out.
fn check_v4(text: &str) -> Result<(), Flaw> {
    let flaw = |what: &str| {
        Err(Flaw::with(
            format!(
                "the host `{text}` ends in a number, so it must be an IPv4 address, and {what}"
            ),
            "write four numbers from 0 to 255, such as `192.0.2.1`, or a domain that ends in letters",
        ))
    };
    if text.ends_with('.') {
        return flaw("no dot may stand at its end");
    }
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() > 4 {
        return flaw("that has four parts at most");
    }
    let mut numbers = Vec::new();
    for part in &parts {
        match number(part) {
            Some(value) => numbers.push(value),
            None => return flaw(&format!("`{part}` is no number that may stand there")),
        }
    }
    // These are read as octal or hexadecimal numbers, which hardly anyone means.
    if let Some(part) = parts
        .iter()
        .find(|part| part.len() > 1 && part.starts_with('0'))
    {
        return flaw(&format!("`{part}` begins with a zero"));
    }
    let Some((last, first)) = numbers.split_last() else {
        return Ok(());
    };
    if let Some(value) = first.iter().find(|value| **value > 255) {
        return flaw(&format!("{value} is greater than 255"));
    }
    let room = 8 * (5 - parts.len());
    if *last >= 1_u64 << room {
        return flaw(&format!("{last} is too great at its end"));
    }
    Ok(())
}

/// [URL Standard, "IPv4 number parser"](https://url.spec.whatwg.org/#ipv4-number-parser).
fn number(text: &str) -> Option<u64> {
    let (digits, radix) = match text.as_bytes() {
        [] => return None,
        [b'0', b'x' | b'X', ..] => (text.get(2..)?, 16),
        [b'0', _, ..] => (text.get(1..)?, 8),
        _ => (text, 10),
    };
    let mut value: u64 = 0;
    for c in digits.chars() {
        value = value * radix + u64::from(c.to_digit(u32::try_from(radix).ok()?)?);
        if value > u64::from(u32::MAX) {
            return None;
        }
    }
    Some(value)
}

/// What stands between the brackets: eight groups of hexadecimal digits, of which `::` leaves some out; an IPv4 address may
/// stand for the last two.
pub(super) fn check_v6(text: &str) -> Result<(), Flaw> {
    let flaw = |what: &str| {
        Err(Flaw::with(
            format!("`[{text}]` is no IPv6 address: {what}"),
            "write eight groups of up to four hexadecimal digits with colons between them, such as `[2001:db8::1]`; `::` stands for groups of zeros",
        ))
    };
    if text.is_empty() {
        return flaw("it is empty");
    }
    let (mut rest, mut groups, mut compressed) = (text, 0, false);
    if let Some(after) = rest.strip_prefix("::") {
        (rest, groups, compressed) = (after, 1, true);
    } else if rest.starts_with(':') {
        return flaw("a single colon stands at its start");
    }
    while !rest.is_empty() {
        if groups == 8 {
            return flaw("it has more than eight groups");
        }
        if let Some(after) = rest.strip_prefix(':') {
            if compressed {
                return flaw("`::` may stand in it only once");
            }
            (rest, groups, compressed) = (after, groups + 1, true);
            continue;
        }
        let length = rest
            .bytes()
            .take(4)
            .take_while(u8::is_ascii_hexdigit)
            .count();
        let after = rest.get(length..).unwrap_or_default();
        if after.starts_with('.') && length > 0 {
            if groups > 6 {
                return flaw("there is no room for an IPv4 address at its end");
            }
            if !is_embedded(rest) {
                return flaw("what stands at its end is no IPv4 address");
            }
            groups += 2;
            rest = "";
            continue;
        }
        groups += 1;
        match after.strip_prefix(':') {
            Some("") => return flaw("a colon stands at its end"),
            Some(next) => rest = next,
            None if after.is_empty() => rest = "",
            None => {
                let c = after.chars().next().unwrap_or(' ');
                return flaw(&format!(
                    "`{c}` stands where a colon or hexadecimal digit belongs"
                ));
            }
        }
    }
    if compressed || groups == 8 {
        Ok(())
    } else {
        flaw("it has fewer than eight groups")
    }
}

/// The IPv4 address at the end of an IPv6 address.
fn is_embedded(text: &str) -> bool {
    let mut parts = text.split('.');
    let number = |part: &str| {
        part.len() <= 3
            && !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part.len() == 1 || !part.starts_with('0'))
            && part.parse::<u32>().is_ok_and(|value| value <= 255)
    };
    parts.clone().count() == 4 && parts.all(number)
}

#[cfg(test)]
mod tests {
    use super::{check_end, check_v6};

    #[test]
    fn a_number_at_the_end_means_an_address() {
        for good in [
            "example.org",
            "192.0.2.1",
            "1.256",
            "1",
            "0",
            "a.b1",
            "0.0.0.0",
            "0x1g",
        ] {
            assert!(check_end(good).is_ok(), "{good}");
        }
        for bad in [
            "192.0.2.256",
            "192.0.2.1.",
            "1.2.3.4.5",
            "a.1",
            "01.2.3.4",
            "0x1",
            "256.1",
            "4294967296",
        ] {
            assert!(check_end(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn groups_are_eight_unless_some_are_left_out() {
        for good in [
            "::",
            "::1",
            "1::",
            "2001:db8::1",
            "1:2:3:4:5:6:7:8",
            "::192.0.2.1",
            "1:2:3:4:5:6:192.0.2.1",
        ] {
            assert!(check_v6(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            ":",
            "1",
            ":1",
            "1:",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "::1::",
            "12345::",
            "g::",
            "::1.2.3",
            "::1.2.3.256",
            "::01.2.3.4",
            "::1%eth0",
        ] {
            assert!(check_v6(bad).is_err(), "{bad}");
        }
    }
}
