//! What strangers send, in a line of a log.

use std::fmt;

/// Bytes as visible ASCII: whatever they are, they stay in one line and within their field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Escaped<'a>(pub(crate) &'a [u8]);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while !rest.is_empty() {
            let plain = rest.iter().position(|byte| !is_plain(*byte));
            let (before, after) = rest.split_at(plain.unwrap_or(rest.len()));
            f.write_str(str::from_utf8(before).unwrap_or_default())?;
            rest = after;
            if let [byte, after @ ..] = rest {
                write!(f, "\\x{byte:02x}")?;
                rest = after;
            }
        }
        Ok(())
    }
}

/// A backslash is escaped, too, so that the escapes can be read back.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\')
}

#[cfg(test)]
mod tests {
    use super::Escaped;

    #[test]
    fn every_byte_stays_in_the_line_and_can_be_read_back() {
        let all: Vec<u8> = (0..=255).collect();
        let text = Escaped(&all).to_string();
        assert!(text.bytes().all(|byte| matches!(byte, b' '..=b'~')));
        let mut back = Vec::new();
        let mut rest = text.as_str();
        while let Some(character) = rest.chars().next() {
            if character == '\\' {
                back.push(u8::from_str_radix(&rest[2..4], 16).unwrap());
                rest = &rest[4..];
            } else {
                back.push(character as u8);
                rest = &rest[1..];
            }
        }
        assert_eq!(back, all);
    }
}
