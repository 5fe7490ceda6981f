//! The chunked coding, byte for byte and strictly (RFC 9112 section 7.1), to find its end.

use super::class::{self, FIELD, TOKEN};

/// The most bytes that all extensions of a body's chunks may take; they mean nothing to anybody here.
const EXTENSIONS: usize = 4 * 1024;

/// Where in a chunked body we are.
#[derive(Debug)]
pub(super) struct Chunked {
    state: State,
    /// What is left for extensions and for trailers.
    extensions: usize,
    trailers: usize,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Size {
        value: u64,
        digits: u8,
    },
    /// White space behind the size, which only an extension may follow.
    Space {
        value: u64,
    },
    Extension {
        value: u64,
    },
    SizeEnd {
        value: u64,
    },
    Data {
        left: u64,
    },
    DataReturn,
    DataEnd,
    TrailerStart,
    TrailerName,
    TrailerValue,
    TrailerEnd,
    LastEnd,
    Done,
}

/// The bytes aren't in the chunked coding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed;

const START: State = State::Size {
    value: 0,
    digits: 0,
};

impl Chunked {
    pub(super) fn new(trailers: usize) -> Self {
        Self {
            state: START,
            extensions: EXTENSIONS,
            trailers,
        }
    }

    /// How many of the bytes belong to the body, and whether it ends with them.
    ///
    /// # Errors
    ///
    /// When a byte stands where the coding doesn't allow it, or extensions and trailers take too much.
    pub(super) fn advance(&mut self, bytes: &[u8]) -> Result<(usize, bool), Malformed> {
        let mut at = 0;
        while at < bytes.len() {
            if let State::Data { left } = &mut self.state {
                let here = usize::try_from(*left)
                    .map_or(bytes.len() - at, |left| left.min(bytes.len() - at));
                *left -= here as u64;
                at += here;
                if *left == 0 {
                    self.state = State::DataReturn;
                }
                continue;
            }
            self.state = self.next(bytes[at])?;
            at += 1;
            if let State::Done = self.state {
                return Ok((at, true));
            }
        }
        Ok((at, false))
    }

    fn next(&mut self, byte: u8) -> Result<State, Malformed> {
        Ok(match (self.state, byte) {
            (State::Size { value, digits }, byte) if byte.is_ascii_hexdigit() => {
                // Sixteen digits fit 64 bits; hyper keeps the two highest numbers for itself.
                let digit = (byte as char).to_digit(16).ok_or(Malformed)?;
                let value = (value << 4) | u64::from(digit);
                if digits >= 16 || value > u64::MAX - 2 {
                    return Err(Malformed);
                }
                let digits = digits + 1;
                State::Size { value, digits }
            }
            (State::Size { value, digits: 1.. } | State::Extension { value }, b'\r') => {
                State::SizeEnd { value }
            }
            (State::Size { value, digits: 1.. } | State::Space { value }, b' ' | b'\t') => {
                self.extension()?;
                State::Space { value }
            }
            (State::Size { value, digits: 1.. } | State::Space { value }, b';') => {
                self.extension()?;
                State::Extension { value }
            }
            (State::Extension { value }, byte) if class::is(FIELD, byte) => {
                self.extension()?;
                State::Extension { value }
            }
            (State::SizeEnd { value: 0 } | State::TrailerEnd, b'\n') => State::TrailerStart,
            (State::SizeEnd { value }, b'\n') => State::Data { left: value },
            (State::DataReturn, b'\r') => State::DataEnd,
            (State::DataEnd, b'\n') => START,
            (State::TrailerStart, b'\r') => State::LastEnd,
            (State::TrailerStart | State::TrailerName, byte) if class::is(TOKEN, byte) => {
                self.trailer()?;
                State::TrailerName
            }
            (State::TrailerName, b':') => State::TrailerValue,
            (State::TrailerValue, b'\r') => State::TrailerEnd,
            (State::TrailerValue, byte) if class::is(FIELD, byte) => {
                self.trailer()?;
                State::TrailerValue
            }
            (State::LastEnd, b'\n') => State::Done,
            _ => return Err(Malformed),
        })
    }

    fn extension(&mut self) -> Result<(), Malformed> {
        self.extensions = self.extensions.checked_sub(1).ok_or(Malformed)?;
        Ok(())
    }

    fn trailer(&mut self) -> Result<(), Malformed> {
        self.trailers = self.trailers.checked_sub(1).ok_or(Malformed)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Chunked, Malformed};

    fn advance(body: &[u8]) -> Result<(usize, bool), Malformed> {
        Chunked::new(100).advance(body)
    }

    /// Byte by byte: where the pieces are cut makes no difference.
    fn slowly(body: &[u8]) -> Result<(usize, bool), Malformed> {
        let mut chunked = Chunked::new(100);
        for (at, byte) in body.iter().enumerate() {
            if let (_, true) = chunked.advance(&[*byte])? {
                return Ok((at + 1, true));
            }
        }
        Ok((body.len(), false))
    }

    #[test]
    fn the_end_is_found() {
        for body in [
            "0\r\n\r\n",
            "000\r\n\r\n",
            "3\r\nabc\r\n0\r\n\r\n",
            "A;x=\"y\"\r\n0123456789\r\n00;z\r\n\r\n",
            "1 ; a\r\n\n\r\n0\r\nX-Sum: 1\r\nb:\r\n\r\n",
        ] {
            let mut bytes = body.as_bytes().to_vec();
            let expected = Ok((bytes.len(), true));
            bytes.extend_from_slice(b"GET / HTTP/1.1\r\n");
            assert_eq!(advance(&bytes), expected, "{body:?}");
            assert_eq!(slowly(&bytes), expected, "{body:?}");
        }
    }

    #[test]
    fn nothing_else_is_taken() {
        for body in [
            "\r\n",
            " 3\r\n",
            "3 \r\n",
            "3\n",
            "+3\r\n",
            "0x3\r\n",
            "g\r\n",
            "3\r\nabcd",
            "3\r\nabc\n",
            "3\r\nabc\r\r\n",
            "3;a\0\r\n",
            "3;a\n",
            "3;a\r\r\n",
            "0\r\n X: y\r\n\r\n",
            "0\r\nX y: z\r\n",
            "0\r\nX: \0\r\n",
            "0\r\nX\r\n",
            "0\r\n\n",
            "11111111111111111\r\n",
            "ffffffffffffffff\r\n",
            "-1\r\n",
            "3,\r\n",
        ] {
            assert_eq!(advance(body.as_bytes()), Err(Malformed), "{body:?}");
            assert_eq!(slowly(body.as_bytes()), Err(Malformed), "{body:?}");
        }
    }

    #[test]
    fn extensions_and_trailers_are_bounded() {
        let extension = format!("1;{}\r\n", "a".repeat(5_000));
        assert_eq!(advance(extension.as_bytes()), Err(Malformed));
        let trailers = format!("0\r\n{}", "a: b\r\n".repeat(100));
        assert_eq!(advance(trailers.as_bytes()), Err(Malformed));
    }
}
