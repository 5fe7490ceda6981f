//! Domains: which characters may not stand in them, begin no label, or stand for another (Unicode's UTS 46, from npm's `tr46`).

use super::json::{self, Json};
use std::fmt::Write as _;

/// The statuses of the mapping table.
const MAPPED: u32 = 1;
const DISALLOWED: u32 = 3;
const MAPPED_LENIENTLY: u32 = 5;
const IGNORED: u32 = 7;

/// What decides about a host, wherever it stands in a mapping: other characters never do but digits among ASCII.
const DECISIVE: &str = " #%./:<>?@[\\]^|";

/// Makes `html-spec/src/generated/domains.rs`.
pub(crate) fn file(mapping: &str, expressions: &str) -> Result<String, String> {
    let (mut disallowed, mut ignored, mut mapped) = (Vec::new(), Vec::new(), Vec::new());
    for row in json::parse(mapping)?.list() {
        let [range, status, rest @ ..] = row.list() else {
            return Err(format!("the mapping has an odd row: {row:?}"));
        };
        let code = |json: &Json| json.number().ok_or("a code point is no number");
        let (first, last) = match range.list() {
            [first, last] => (code(first)?, code(last)?),
            _ => (code(range)?, code(range)?),
        };
        if last < 0x80 {
            continue;
        }
        match code(status)? {
            DISALLOWED => add(&mut disallowed, first, last),
            IGNORED => add(&mut ignored, first, last),
            MAPPED | MAPPED_LENIENTLY => {
                let to = rest.first().and_then(Json::text).unwrap_or_default();
                // The block of full-width forms is told by its code points.
                let full = (0xff01..=0xff5e).contains(&first);
                let digits = to.is_ascii() && to.contains(|c: char| c.is_ascii_digit());
                if (digits || to.contains(|c| DECISIVE.contains(c))) && !full {
                    mapped.extend((first..=last).map(|code| (code, to.to_owned())));
                }
            }
            _ => {}
        }
    }
    // The two joiners show in some scripts only, and are left out for the others.
    add(&mut ignored, 0x200c, 0x200d);
    ignored.sort_unstable();
    let mut out = String::from(
        "//! What stands in domains, from Unicode's UTS 46. Made by `cargo xtask spec`; not to be edited.\n#![expect(clippy::unreadable_literal, reason = \"nobody reads them\")]\n",
    );
    borders(
        &mut out,
        "DISALLOWED",
        "Characters that no domain holds",
        &disallowed,
    );
    borders(
        &mut out,
        "IGNORED",
        "Characters that are left out",
        &ignored,
    );
    borders(
        &mut out,
        "MARKS",
        "Marks, which begin no label",
        &marks(expressions)?,
    );
    let _ = writeln!(
        out,
        "\n/// Characters that stand for digits, dots and what may not stand in a host, sorted.\n#[rustfmt::skip]\npub(crate) static MAPPED: &[(char, &str)] = &["
    );
    for chunk in mapped.chunks(6) {
        let words: Vec<String> = chunk
            .iter()
            .map(|(code, to)| format!("('\\u{{{code:x}}}', {to:?})"))
            .collect();
        let _ = writeln!(out, "    {},", words.join(", "));
    }
    out.push_str("];\n");
    Ok(out)
}

/// Adds a range, joined with the one before it where they touch.
fn add(ranges: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    let first = first.max(0x80);
    match ranges.last_mut() {
        Some((_, end)) if *end + 1 == first => *end = last,
        _ => ranges.push((first, last)),
    }
}

/// The ranges of the class of characters that the expression `combiningMarks` consists of.
fn marks(expressions: &str) -> Result<Vec<(u32, u32)>, String> {
    let (_, class) = expressions
        .split_once("combiningMarks = /[")
        .ok_or("no expression for combining marks")?;
    let (class, _) = class.split_once("]/u").ok_or("the expression has no end")?;
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    let mut through = false;
    for part in class.split("\\u").skip(1) {
        let digits: String = part.chars().filter(char::is_ascii_hexdigit).collect();
        let code = u32::from_str_radix(&digits, 16).map_err(|error| format!("{part}: {error}"))?;
        match ranges.last_mut() {
            Some(range) if through => range.1 = code,
            _ => ranges.push((code, code)),
        }
        through = part.ends_with('-');
    }
    Ok(ranges)
}

fn borders(out: &mut String, name: &str, what: &str, ranges: &[(u32, u32)]) {
    let _ = writeln!(
        out,
        "\n/// {what}: where a range begins, where it has ended, and so on.\n#[rustfmt::skip]\npub(crate) static {name}: &[u32] = &["
    );
    for chunk in ranges.chunks(6) {
        let words: Vec<String> = chunk
            .iter()
            .map(|(first, last)| format!("0x{first:x}, 0x{:x}", last + 1))
            .collect();
        let _ = writeln!(out, "    {},", words.join(", "));
    }
    out.push_str("];\n");
}

#[cfg(test)]
mod tests {
    #[test]
    fn ranges_become_borders() {
        let file = super::file(
            r#"[[[0,128],3],[[129,130],3],[160,5," "],[173,7],[12290,1,"."]]"#,
            r"combiningMarks = /[\u0300-\u036F\u05BF\u{101FD}]/u",
        )
        .unwrap();
        assert!(file.contains("0x80, 0x83,"), "{file}");
        assert!(file.contains("0x300, 0x370, 0x5bf, 0x5c0, 0x101fd, 0x101fe,"));
        assert!(file.contains(r#"('\u{a0}', " "), ('\u{3002}', ".")"#));
    }
}
