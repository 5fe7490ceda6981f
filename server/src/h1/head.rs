//! The check of a complete head (RFC 9112 sections 2 to 6): which body follows, or why the request is refused.

use super::class::{self, TOKEN};
use super::host::is_host;
use super::target::is_target;
use crate::limits::Limits;
use crate::refusal::Refusal;
use http::StatusCode;

/// What a head says of the bytes behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) body: Body,
    /// Whether the bytes behind the request may be those of another protocol.
    pub(super) upgrade: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// So many bytes, or none.
    Length(u64),
    Chunked,
}

/// Checks the head that these bytes begin with, in one pass: what it says and how long it is, or nothing where its end
/// isn't there.
///
/// # Errors
///
/// With the status of the first rule that it breaks; then its end may not be there either. Every line ends with CR LF, and
/// nothing else holds either; there are no folded lines, no space before a colon, one valid `Host`, and one length.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<Option<(Head, usize)>, Refusal> {
    let mut rest = bytes;
    let Some(line) = next_line(&mut rest)? else {
        return Ok(None);
    };
    let version = Version::of_line(line, limits)?;
    let mut fields = Fields::default();
    let mut count = 0;
    while let Some(line) = next_line(&mut rest)? {
        if line.is_empty() {
            return Ok(Some((fields.finish(&version)?, bytes.len() - rest.len())));
        }
        count += 1;
        if count > limits.headers {
            return Err(Refusal::new(
                StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
                "The request has too many header fields.",
            ));
        }
        let (name, value) = field(line)?;
        fields.add(name, value)?;
    }
    Ok(None)
}

/// The longest that the types of `http` hold.
const LONGEST_TARGET: usize = 65_534;

const LINES: Refusal = Refusal::bad("A line of the head doesn't end with CR LF.");

/// Takes the next line, without its end, from the bytes that are left.
fn next_line<'a>(rest: &mut &'a [u8]) -> Result<Option<&'a [u8]>, Refusal> {
    let Some(end) = line_end(rest) else {
        return Ok(None);
    };
    let (line, behind) = rest.split_at(end + 1);
    *rest = behind;
    line.strip_suffix(b"\r\n").map(Some).ok_or(LINES)
}

/// Where the first line feed is.
pub(super) fn line_end(bytes: &[u8]) -> Option<usize> {
    // Blocks without one are passed over as a whole.
    const BLOCK: usize = 16;
    let is_end = |byte: &u8| *byte == b'\n';
    let blocks = bytes.chunks_exact(BLOCK);
    let passed = blocks
        .take_while(|block| !block.iter().fold(false, |found, byte| found | is_end(byte)))
        .count()
        * BLOCK;
    let found = bytes[passed..].iter().position(is_end)?;
    Some(passed + found)
}

const NO_VERSION: Refusal = Refusal::bad("The request line doesn't end with a version.");

/// Only what is needed of the request line.
struct Version {
    is_1_0: bool,
    connect: bool,
}

impl Version {
    /// Reads `method SP target SP version`, with single spaces.
    fn of_line(line: &[u8], limits: &Limits) -> Result<Self, Refusal> {
        let three = Refusal::bad("The request line isn't made of three parts.");
        let (method, rest) = split_at_space(line).ok_or(three)?;
        let (target, version) = split_at_space(rest).ok_or(three)?;
        if !is_token(method) {
            return Err(Refusal::bad("The method isn't a token."));
        }
        let [b'H', b'T', b'T', b'P', b'/', major, b'.', minor] = version else {
            let more = version.contains(&b' ');
            return Err(if more { three } else { NO_VERSION });
        };
        let is_1_0 = match (major, minor) {
            (b'1', b'0') => true,
            (b'1', b'1') => false,
            (b'0'..=b'9', b'0'..=b'9') => {
                return Err(Refusal::new(
                    StatusCode::HTTP_VERSION_NOT_SUPPORTED,
                    "This is a server for HTTP/1.0, HTTP/1.1 and HTTP/2.",
                ));
            }
            _ => return Err(NO_VERSION),
        };
        if target.len() > limits.target.min(LONGEST_TARGET) {
            return Err(super::framing::TARGET_TOO_LONG);
        }
        if !is_target(method, target) {
            return Err(Refusal::bad("The target of the request isn't valid."));
        }
        Ok(Self {
            is_1_0,
            connect: method == b"CONNECT",
        })
    }
}

const NAME: Refusal = Refusal::bad("The name of a header field isn't valid.");

/// The name and the value, without the white space around it.
fn field(line: &[u8]) -> Result<(&[u8], &[u8]), Refusal> {
    let (name, rest) = line.split_at(class::span(TOKEN, line));
    let [b':', value @ ..] = rest else {
        return Err(NAME);
    };
    if name.is_empty() {
        return Err(NAME);
    }
    // Without an end before the last byte, so that many bytes are compared at once: values are most of a head.
    if !value
        .iter()
        .fold(true, |valid, byte| valid & is_field_byte(*byte))
    {
        return Err(Refusal::bad(
            "The value of a header field holds a control character.",
        ));
    }
    Ok((name, trim(value)))
}

/// The fields that say where a request ends and whom it is for.
#[derive(Default)]
struct Fields {
    hosts: usize,
    length: Option<u64>,
    codings: Vec<u8>,
    coding_lines: usize,
    upgrade: bool,
}

impl Fields {
    fn add(&mut self, name: &[u8], value: &[u8]) -> Result<(), Refusal> {
        if name.eq_ignore_ascii_case(b"host") {
            self.hosts += 1;
            if self.hosts > 1 {
                return Err(Refusal::bad("The request has more than one Host."));
            }
            if !is_host(value) {
                return Err(Refusal::bad("The Host of the request isn't valid."));
            }
        } else if name.eq_ignore_ascii_case(b"content-length") {
            // A list of equal lengths might be taken for one, but no client sends it.
            if self.length.is_some() {
                return Err(Refusal::bad(
                    "The request has more than one Content-Length.",
                ));
            }
            self.length = Some(length(value)?);
        } else if name.eq_ignore_ascii_case(b"transfer-encoding") {
            self.coding_lines += 1;
            self.codings.extend_from_slice(value);
            self.codings.push(b',');
        } else if name.eq_ignore_ascii_case(b"upgrade") {
            self.upgrade = true;
        }
        Ok(())
    }

    fn finish(self, version: &Version) -> Result<Head, Refusal> {
        if self.hosts == 0 && !version.is_1_0 {
            return Err(Refusal::bad("The request has no Host."));
        }
        let body = if self.coding_lines == 0 {
            Body::Length(self.length.unwrap_or(0))
        } else if version.is_1_0 {
            return Err(Refusal::bad("HTTP/1.0 has no Transfer-Encoding."));
        } else if self.length.is_some() {
            return Err(Refusal::bad(
                "The request has a Transfer-Encoding and a Content-Length.",
            ));
        } else {
            self.coding()?
        };
        Ok(Head {
            body,
            upgrade: self.upgrade || version.connect,
        })
    }

    /// The only coding is `chunked`, once. For others there is nobody, and none hides the end of a request.
    fn coding(&self) -> Result<Body, Refusal> {
        if self.coding_lines == 1 && self.codings.eq_ignore_ascii_case(b"chunked,") {
            return Ok(Body::Chunked);
        }
        let codings: Vec<&[u8]> = self.codings[..self.codings.len() - 1]
            .split(|byte| *byte == b',')
            .map(trim)
            .collect();
        let is_chunked = |coding: &&[u8]| coding.eq_ignore_ascii_case(b"chunked");
        let known = [
            &b"gzip"[..],
            b"x-gzip",
            b"deflate",
            b"compress",
            b"x-compress",
        ];
        match codings.split_last() {
            Some((last, others))
                if is_chunked(last)
                    && !others.is_empty()
                    && others.iter().all(|coding| {
                        known.iter().any(|known| coding.eq_ignore_ascii_case(known))
                    }) =>
            {
                Err(Refusal::new(
                    StatusCode::NOT_IMPLEMENTED,
                    "The only Transfer-Encoding here is chunked.",
                ))
            }
            _ => Err(Refusal::bad(
                "The Transfer-Encoding of the request isn't valid.",
            )),
        }
    }
}

/// Digits, and nothing else: no sign, no list.
fn length(value: &[u8]) -> Result<u64, Refusal> {
    Some(value)
        .filter(|value| value.iter().all(u8::is_ascii_digit))
        .and_then(|value| str::from_utf8(value).ok()?.parse().ok())
        // hyper keeps the two highest numbers for itself.
        .filter(|length| *length <= u64::MAX - 2)
        .ok_or(Refusal::bad(
            "The Content-Length of the request isn't a number.",
        ))
}

fn split_at_space(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = bytes.iter().position(|byte| *byte == b' ')?;
    Some((&bytes[..space], &bytes[space + 1..]))
}

fn is_token(bytes: &[u8]) -> bool {
    !bytes.is_empty() && class::span(TOKEN, bytes) == bytes.len()
}

/// The same as the class [`FIELD`](class::FIELD), calculated: so many bytes are compared at once.
fn is_field_byte(byte: u8) -> bool {
    byte == b'\t' || (byte >= b' ' && byte != 0x7f)
}

/// Without the optional white space at both ends.
fn trim(mut value: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = value {
        value = rest;
    }
    while let [rest @ .., b' ' | b'\t'] = value {
        value = rest;
    }
    value
}

#[cfg(test)]
#[path = "head_tests.rs"]
mod tests;
