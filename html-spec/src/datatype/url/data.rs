//! What stands in a `data:` URL (RFC 2397): the type, and data that can be decoded.

use crate::datatype::Flaw;
use crate::datatype::mime;
use alloc::format;

/// Judges what stands behind `data:`, of which each character may stand there.
pub(super) fn check(rest: &str) -> Result<(), Flaw> {
    // RFC 2397 knows no fragments, but browsers take them, and some images need them.
    if rest.contains('#') {
        return Ok(());
    }
    let rest = rest.split('?').next().unwrap_or_default();
    let bytes = Decoded(rest.bytes());
    let end = mime::read_data_type(bytes).map_err(|what| {
        Flaw::with(
            format!("the type at the start of the `data:` URL is wrong: {what}"),
            "write the type, a comma and the data: `data:text/plain,Hello` or `data:image/png;base64,iVBO…`",
        )
    })?;
    if end.base64 {
        return check_base64(end.rest);
    }
    Ok(())
}

/// The bytes of a text, with those behind percent signs decoded.
#[derive(Clone, Debug)]
pub(in crate::datatype) struct Decoded<'a>(core::str::Bytes<'a>);

impl Iterator for Decoded<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let byte = self.0.next()?;
        if byte != b'%' {
            return Some(byte);
        }
        let mut digit = || char::from(self.0.next()?).to_digit(16);
        let (high, low) = (digit()?, digit()?);
        u8::try_from(high << 4 | low).ok()
    }
}

/// Base 64 (RFC 4648) in whole groups of four, padded.
fn check_base64(bytes: Decoded<'_>) -> Result<(), Flaw> {
    let (mut index, mut padding) = (0_usize, 0_usize);
    for byte in bytes {
        match byte {
            b'=' if index < 2 => {
                return Err(Flaw::new(
                    "the base 64 of the `data:` URL has a `=` where data belong",
                ));
            }
            b'=' => padding += 1,
            _ if padding > 0 => {
                return Err(Flaw::new(
                    "the base 64 of the `data:` URL goes on after its `=`",
                ));
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => {}
            _ => {
                return Err(Flaw::with(
                    format!(
                        "`{}` is no base 64, which the `data:` URL says it holds",
                        char::from(byte)
                    ),
                    "base 64 is letters, digits, `+`, `/` and at its end `=`; leave out `;base64` if the data are plain",
                ));
            }
        }
        index += 1;
        if index == 4 {
            (index, padding) = (0, 0);
        }
    }
    match index {
        0 => Ok(()),
        _ => Err(Flaw::with(
            "the base 64 of the `data:` URL ends within a group of four characters",
            "write all of it; it is filled up with `=`",
        )),
    }
}
