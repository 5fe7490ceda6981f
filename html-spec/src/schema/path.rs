//! The data of paths.
//!
//! <https://www.w3.org/TR/SVG2/paths.html#PathDataBNF>

/// Whether a text is path data.
pub(super) fn is_path(text: &str) -> bool {
    let mut rest = text.as_bytes();
    loop {
        rest = space(rest);
        let Some((command, after)) = rest.split_first() else {
            return true;
        };
        rest = match command.to_ascii_lowercase() {
            b'z' => after,
            b'm' | b'l' | b't' => match arguments(after, b"nn") {
                Some(rest) => rest,
                None => return false,
            },
            b'h' | b'v' => match arguments(after, b"n") {
                Some(rest) => rest,
                None => return false,
            },
            b's' | b'q' => match arguments(after, b"nnnn") {
                Some(rest) => rest,
                None => return false,
            },
            b'c' => match arguments(after, b"nnnnnn") {
                Some(rest) => rest,
                None => return false,
            },
            b'a' => match arguments(after, b"nnnffnn") {
                Some(rest) => rest,
                None => return false,
            },
            _ => return false,
        };
    }
}

/// Passes over the arguments of a command, once or more often: numbers and flags.
fn arguments<'a>(text: &'a [u8], kinds: &[u8]) -> Option<&'a [u8]> {
    let mut rest = space(text);
    let mut again = true;
    while again {
        for (index, kind) in kinds.iter().enumerate() {
            if index > 0 {
                rest = comma(rest).0;
            }
            rest = match kind {
                b'f' => rest.strip_prefix(b"0").or(rest.strip_prefix(b"1"))?,
                _ => number(rest)?,
            };
        }
        let (after, found) = comma(rest);
        // Behind a comma another argument must come.
        again = found || number(after).is_some();
        rest = after;
    }
    Some(rest)
}

fn space(text: &[u8]) -> &[u8] {
    let end = text
        .iter()
        .position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    text.get(end.unwrap_or(text.len())..).unwrap_or_default()
}

/// Passes over white space with a comma in it or not; whether there was one.
fn comma(text: &[u8]) -> (&[u8], bool) {
    let rest = space(text);
    match rest.strip_prefix(b",") {
        Some(after) => (space(after), true),
        None => (rest, false),
    }
}

/// Passes over a number.
fn number(text: &[u8]) -> Option<&[u8]> {
    let rest = match text.split_first() {
        Some((b'-' | b'+', rest)) => rest,
        _ => text,
    };
    let after = digits(rest);
    let whole = rest.len() - after.len();
    let (rest, part) = match after.strip_prefix(b".") {
        Some(fraction) => (digits(fraction), fraction.len() - digits(fraction).len()),
        None => (after, 0),
    };
    if whole + part == 0 {
        return None;
    }
    let Some(exponent) = rest.strip_prefix(b"e").or(rest.strip_prefix(b"E")) else {
        return Some(rest);
    };
    let power = match exponent.split_first() {
        Some((b'-' | b'+', power)) => power,
        _ => exponent,
    };
    let end = digits(power);
    (end.len() < power.len()).then_some(end)
}

fn digits(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| !byte.is_ascii_digit());
    text.get(end.unwrap_or(text.len())..).unwrap_or_default()
}
