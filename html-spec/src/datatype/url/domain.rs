//! Domains: Unicode's mapping for them ([UTS 46](https://www.unicode.org/reports/tr46/)), as far as it decides what is valid.

use super::punycode;
use crate::datatype::Flaw;
use crate::datatype::words::character;
use crate::generated::domains::{DISALLOWED, IGNORED, MAPPED, MARKS};
use alloc::format;
use alloc::string::String;

/// The domain as a resolver gets it; letters beyond ASCII stay as they are, since what they become decides nothing.
pub(super) fn map(domain: &str) -> Result<String, Flaw> {
    let mut mapped = String::with_capacity(domain.len());
    let mut disallowed = None;
    for c in domain.chars() {
        match c {
            'A'..='Z' => mapped.push(c.to_ascii_lowercase()),
            '\0'..='\x7f' => mapped.push(c),
            // The full-width forms of ASCII follow in its order.
            '\u{ff01}'..='\u{ff5e}' => {
                let narrow = u8::try_from(u32::from(c) - 0xfee0).unwrap_or(b'!');
                mapped.push(char::from(narrow).to_ascii_lowercase());
            }
            _ if holds(IGNORED, c) => {}
            _ if holds(DISALLOWED, c) => {
                disallowed = disallowed.or(Some(c));
                mapped.push(char::REPLACEMENT_CHARACTER);
            }
            _ => match MAPPED.binary_search_by_key(&c, |(from, _)| *from) {
                Ok(index) => mapped.push_str(MAPPED.get(index).map_or("", |(_, to)| to)),
                Err(_) => mapped.push(c),
            },
        }
    }
    check_labels(domain, &mapped, disallowed)?;
    Ok(mapped)
}

fn check_labels(domain: &str, mapped: &str, disallowed: Option<char>) -> Result<(), Flaw> {
    let labels = mapped.strip_suffix('.').unwrap_or(mapped);
    let mut hyphens = false;
    let mut worst = disallowed.map(|c| {
        Flaw::new(format!(
            "{} can't stand in the host `{domain}`",
            character(c)
        ))
    });
    if labels.is_empty() && !mapped.is_empty() || mapped.is_empty() {
        return Err(Flaw::new(format!("the host `{domain}` has no label")));
    }
    for label in labels.split('.') {
        if label.is_empty() {
            return Err(Flaw::with(
                format!("the host `{domain}` has nothing between two dots"),
                "leave out a dot",
            ));
        }
        if label.chars().count() > 63 {
            return Err(Flaw::new(format!(
                "`{label}` is longer than 63 characters, which is all that a part of a host may have"
            )));
        }
        let (flaw, hyphen) = check_label(label);
        hyphens |= hyphen;
        worst = worst.or(flaw);
    }
    if mapped.is_ascii() && labels.len() > 253 {
        return Err(Flaw::new("the host is longer than 253 characters"));
    }
    // A label with hyphens at its ends is let pass by browsers, whatever else it holds.
    match worst {
        Some(flaw) if !hyphens => Err(flaw),
        _ => Ok(()),
    }
}

/// What is wrong with a label, and whether its hyphens stand where registries allow none.
fn check_label(label: &str) -> (Option<Flaw>, bool) {
    let decoded;
    let mut text = label;
    if let Some(encoded) = label.strip_prefix("xn--") {
        let flaw = || {
            Some(Flaw::with(
                format!("`{label}` stands for no name"),
                "write the name itself, in the letters of its language",
            ))
        };
        match punycode::decode(encoded) {
            Some(name) if is_canonical(encoded, &name) => decoded = name,
            _ => return (flaw(), false),
        }
        text = &decoded;
    }
    let hyphens = text.starts_with('-')
        || text.ends_with('-')
        || text.chars().skip(2).take(2).collect::<String>() == "--";
    let flaw = text.chars().next().filter(|&c| holds(MARKS, c)).map(|_| {
        Flaw::new(format!(
            "`{label}` begins with a mark, which belongs after a letter"
        ))
    });
    (flaw, hyphens)
}

/// Whether a decoded name is one that would have been encoded so.
fn is_canonical(encoded: &str, name: &str) -> bool {
    !encoded.ends_with('-')
        && !name.is_ascii()
        && name.chars().all(|c| {
            (c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || !c.is_ascii())
                && !holds(DISALLOWED, c)
                && MAPPED.binary_search_by_key(&c, |(from, _)| *from).is_err()
                && (!holds(IGNORED, c) || matches!(c, '\u{200c}' | '\u{200d}'))
                // Of Cherokee, Unicode folds to capital letters.
                && (c.to_lowercase().eq([c]) || matches!(c, '\u{13a0}'..='\u{13f5}'))
        })
}

/// Whether a character is within one of the ranges whose borders are listed.
fn holds(borders: &[u32], c: char) -> bool {
    borders.partition_point(|border| *border <= u32::from(c)) % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn letters_of_all_languages_pass() {
        for (domain, mapped) in [
            ("Example.ORG", "example.org"),
            ("bücher.example", "bücher.example"),
            ("xn--bcher-kva.example", "xn--bcher-kva.example"),
            ("例え。テスト", "例え.テスト"),
            ("１９２.0.2.1", "192.0.2.1"),
            ("a\u{ad}b", "ab"),
            ("example.org.", "example.org."),
        ] {
            assert_eq!(map(domain).as_deref(), Ok(mapped), "{domain}");
        }
    }

    #[test]
    fn what_no_registry_knows_is_refused() {
        for domain in [
            "a..b",
            ".a",
            ".",
            "\u{ad}",
            "a\u{fffd}",
            "\u{300}a",
            "xn--",
            "xn--a",
            "xn--99999999",
            "a\u{378}b",
        ] {
            assert!(map(domain).is_err(), "{domain}");
        }
        assert!(map(&"a".repeat(63)).is_ok());
        assert!(map(&"a".repeat(64)).is_err());
    }
}
