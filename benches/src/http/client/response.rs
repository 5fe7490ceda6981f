//! Reads responses of HTTP/1.1 as their bytes arrive (RFC 9112, sections 4 to 7).

/// Where in a response the next byte stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Head,
    /// So many bytes of a body with a length are missing.
    Body(u64),
    /// The line with the size of a chunk.
    Size,
    /// So many bytes of a chunk, and the end of its line.
    Chunk(u64),
    /// The lines behind the last chunk.
    Trailer,
    /// The response is complete.
    Done,
}

/// A response as far as it has arrived.
#[derive(Debug)]
pub struct Response {
    place: Place,
    /// A head or a line that hasn't ended yet.
    partial: Vec<u8>,
    /// How many bytes of the body have arrived.
    pub length: u64,
    /// The status, once the head is there.
    pub status: u16,
    /// The length of the body, where the head tells it.
    pub announced: Option<u64>,
    /// The bytes of the body, where they are asked for.
    pub body: Option<Vec<u8>>,
}

/// What was received isn't HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl Response {
    /// A response of which nothing has arrived.
    pub const fn new(keep_body: bool) -> Self {
        Self {
            place: Place::Head,
            partial: Vec::new(),
            length: 0,
            status: 0,
            announced: None,
            body: if keep_body { Some(Vec::new()) } else { None },
        }
    }

    /// Whether all of it is there.
    pub fn is_complete(&self) -> bool {
        self.place == Place::Done
    }

    /// Takes what has arrived. Nothing may follow a response: nothing else was asked for.
    ///
    /// # Errors
    ///
    /// Says which part isn't as it must be.
    pub fn take(&mut self, mut bytes: &[u8]) -> Result<(), Malformed> {
        while !bytes.is_empty() {
            bytes = match self.place {
                Place::Head => self.head(bytes)?,
                Place::Body(missing) => {
                    let (rest, missing) = self.data(bytes, missing);
                    self.place = match missing {
                        0 => Place::Done,
                        _ => Place::Body(missing),
                    };
                    rest
                }
                Place::Size => self.size(bytes)?,
                // The two bytes that end a chunk's line are counted, too.
                Place::Chunk(missing) if missing > 2 => {
                    let (rest, missing) = self.data(bytes, missing - 2);
                    self.place = Place::Chunk(missing + 2);
                    rest
                }
                Place::Chunk(missing) => {
                    if bytes[0] != b"\n\r"[usize::from(missing == 2)] {
                        return Err(Malformed("a chunk is longer than its size"));
                    }
                    self.place = match missing {
                        1 => Place::Size,
                        _ => Place::Chunk(1),
                    };
                    &bytes[1..]
                }
                Place::Trailer => {
                    let (line, rest) = self.line(bytes);
                    if line.is_some_and(|line| line == b"\r\n") {
                        self.place = Place::Done;
                    }
                    rest
                }
                Place::Done => return Err(Malformed("more has come than was asked for")),
            };
        }
        Ok(())
    }

    fn data<'a>(&mut self, bytes: &'a [u8], missing: u64) -> (&'a [u8], u64) {
        let here = usize::try_from(missing).map_or(bytes.len(), |missing| missing.min(bytes.len()));
        if let Some(body) = &mut self.body {
            body.extend_from_slice(&bytes[..here]);
        }
        self.length += here as u64;
        (&bytes[here..], missing - here as u64)
    }

    fn head<'a>(&mut self, bytes: &'a [u8]) -> Result<&'a [u8], Malformed> {
        let (line, rest) = self.line(bytes);
        let Some(line) = line else { return Ok(rest) };
        let line = std::str::from_utf8(&line).map_err(|_| Malformed("the head isn't UTF-8"))?;
        if self.status == 0 {
            let status = line
                .strip_prefix("HTTP/1.1 ")
                .and_then(|line| line.get(..3));
            let status = status.and_then(|status| status.parse().ok());
            self.status = status.ok_or(Malformed("the status line"))?;
        } else if let Some((name, value)) = line.split_once(':') {
            if name.eq_ignore_ascii_case("content-length") {
                let length = value.trim().parse().map_err(|_| Malformed("the length"))?;
                self.announced = Some(length);
            } else if name.eq_ignore_ascii_case("transfer-encoding")
                && !value.trim().eq_ignore_ascii_case("chunked")
            {
                return Err(Malformed("the transfer encoding"));
            }
        } else if line == "\r\n" {
            self.place = match self.announced {
                Some(0) => Place::Done,
                Some(length) => Place::Body(length),
                None => Place::Size,
            };
        } else {
            return Err(Malformed("a line of the head"));
        }
        Ok(rest)
    }

    fn size<'a>(&mut self, bytes: &'a [u8]) -> Result<&'a [u8], Malformed> {
        let (line, rest) = self.line(bytes);
        let Some(line) = line else { return Ok(rest) };
        let digits = std::str::from_utf8(&line).ok();
        let digits = digits.and_then(|line| line.strip_suffix("\r\n"));
        let size = digits.and_then(|digits| u64::from_str_radix(digits, 16).ok());
        self.place = match size.ok_or(Malformed("the size of a chunk"))? {
            0 => Place::Trailer,
            size => Place::Chunk(size + 2),
        };
        Ok(rest)
    }

    /// A line with its end, and what follows; or no line, if its end hasn't arrived.
    fn line<'a>(&mut self, bytes: &'a [u8]) -> (Option<Vec<u8>>, &'a [u8]) {
        let end = bytes.iter().position(|&byte| byte == b'\n');
        let end = end.map(|at| at + 1);
        self.partial
            .extend_from_slice(&bytes[..end.unwrap_or(bytes.len())]);
        match end {
            Some(end) => (Some(std::mem::take(&mut self.partial)), &bytes[end..]),
            None => (None, &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Malformed, Response};

    /// Takes a response in pieces of every size, which must make no difference.
    fn read(text: &str) -> Result<(u16, Vec<u8>, bool), Malformed> {
        let mut results = Vec::new();
        for size in 1..=text.len() {
            let mut response = Response::new(true);
            let taken = text
                .as_bytes()
                .chunks(size)
                .try_for_each(|piece| response.take(piece));
            let complete = response.is_complete();
            let body = response.body.unwrap_or_default();
            results.push(taken.map(|()| (response.status, body, complete)));
        }
        results.dedup();
        assert_eq!(results.len(), 1, "{results:?}");
        results.remove(0)
    }

    #[test]
    fn bodies_are_read_by_length_and_by_chunks() {
        let sized = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
        assert_eq!(read(sized), Ok((200, b"hello".to_vec(), true)));
        let chunked = "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n\
             3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n";
        assert_eq!(read(chunked), Ok((404, b"hello".to_vec(), true)));
        let empty = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(read(empty), Ok((200, Vec::new(), true)));
    }

    #[test]
    fn what_is_cut_is_incomplete() {
        let cut = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n";
        assert_eq!(read(cut), Ok((200, b"hel".to_vec(), false)));
    }

    #[test]
    fn what_is_no_response_is_refused() {
        for text in [
            "HTTP/1.0 200 OK\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: x\r\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n",
            "HTTP/1.1 200 OK\r\nno colon\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nab",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nx\r\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }
}
