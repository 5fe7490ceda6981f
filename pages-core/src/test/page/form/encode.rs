//! How a form is written for the way: the three encodings (HTML Standard §4.10.22.6 – §4.10.22.8).

use super::entry::{Entry, Value};
use crate::test::client::{lines, urlencoded};
use bytes::Bytes;
use encoding_rs::Encoding;

/// How the body of a request is written (`enctype`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Enctype {
    UrlEncoded,
    Multipart,
    Plain,
}

/// A body, and what is said of it.
pub(super) struct Encoded {
    pub(super) kind: String,
    pub(super) body: Bytes,
}

impl Enctype {
    /// What an attribute asks for.
    pub(super) fn of(attribute: Option<&str>) -> Self {
        let word = attribute.unwrap_or_default().to_ascii_lowercase();
        match word.as_str() {
            "multipart/form-data" => Self::Multipart,
            "text/plain" => Self::Plain,
            _ => Self::UrlEncoded,
        }
    }

    /// The body for these entries.
    pub(super) fn encode(self, entries: &[Entry], charset: &'static Encoding) -> Encoded {
        match self {
            Self::UrlEncoded => Encoded {
                kind: "application/x-www-form-urlencoded".to_owned(),
                body: query(entries, charset).into(),
            },
            Self::Multipart => multipart(entries, charset),
            Self::Plain => Encoded {
                kind: "text/plain".to_owned(),
                body: plain(entries, charset),
            },
        }
    }
}

/// The entries as a query. Of a file it tells the name.
pub(super) fn query(entries: &[Entry], charset: &'static Encoding) -> String {
    urlencoded(entries.iter().map(|entry| {
        let encode = |text: &str| charset.encode(text).0.into_owned();
        (encode(&lines(&entry.name)), encode(&short(entry)))
    }))
}

fn plain(entries: &[Entry], charset: &'static Encoding) -> Bytes {
    let lines: Vec<String> = entries
        .iter()
        .map(|entry| format!("{}={}\r\n", lines(&entry.name), short(entry)))
        .collect();
    charset.encode(&lines.concat()).0.into_owned().into()
}

fn multipart(entries: &[Entry], charset: &'static Encoding) -> Encoded {
    let parts: Vec<Vec<u8>> = entries.iter().map(|entry| part(entry, charset)).collect();
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for part in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        body.extend_from_slice(part);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Encoded {
        kind: format!("multipart/form-data; boundary={boundary}"),
        body: body.into(),
    }
}

/// A part: what is said of it, and what is in it.
fn part(entry: &Entry, charset: &'static Encoding) -> Vec<u8> {
    let name = quoted(&lines(&entry.name));
    let (head, content) = match &entry.value {
        Value::Text(text) => (
            format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n"),
            charset.encode(&lines(text)).0.into_owned(),
        ),
        Value::File(file) => (
            format!(
                "Content-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                quoted(file.name()),
                file.content_type()
            ),
            file.content().to_vec(),
        ),
    };
    let mut part = charset.encode(&head).0.into_owned();
    part.extend(content);
    part
}

/// A line that stands in no part.
fn boundary(parts: &[Vec<u8>]) -> String {
    let mut number = 0_u64;
    loop {
        let boundary = format!("----form-boundary-{number:016}");
        let held = |part: &Vec<u8>| {
            let mut windows = part.windows(boundary.len());
            windows.any(|window| window == boundary.as_bytes())
        };
        if !parts.iter().any(held) {
            return boundary;
        }
        number += 1;
    }
}

/// A name between quotes in the head of a part.
fn quoted(text: &str) -> String {
    text.replace('\n', "%0A")
        .replace('\r', "%0D")
        .replace('"', "%22")
}

/// The text of an entry where files can't go.
fn short(entry: &Entry) -> String {
    match &entry.value {
        Value::Text(text) => lines(text),
        Value::File(file) => lines(file.name()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::page::form::file::File;
    use encoding_rs::{UTF_8, WINDOWS_1252};

    fn entries() -> Vec<Entry> {
        let text = |name: &str, text: &str| Entry {
            name: name.into(),
            value: Value::Text(text.into()),
        };
        vec![
            text("a b", "1\n2"),
            text("\"q\"\n", "ä→"),
            Entry {
                name: "f".into(),
                value: Value::File(File::new("a\"b.txt", "text/plain", "x\ny")),
            },
        ]
    }

    #[test]
    fn a_query_tells_the_names_of_files() {
        assert_eq!(
            query(&entries(), UTF_8),
            "a+b=1%0D%0A2&%22q%22%0D%0A=%C3%A4%E2%86%92&f=a%22b.txt"
        );
        // What a charset doesn't have is a character reference.
        assert!(query(&entries(), WINDOWS_1252).contains("=%E4%26%238594%3B&"));
    }

    #[test]
    fn plain_text_is_for_people() {
        let encoded = Enctype::Plain.encode(&entries(), UTF_8);
        assert_eq!(encoded.kind, "text/plain");
        assert_eq!(encoded.body, "a b=1\r\n2\r\n\"q\"\r\n=ä→\r\nf=a\"b.txt\r\n");
    }

    #[test]
    fn parts_have_heads_and_bytes() {
        let encoded = Enctype::Multipart.encode(&entries(), UTF_8);
        let line = "----form-boundary-0000000000000000";
        assert_eq!(
            encoded.kind,
            format!("multipart/form-data; boundary={line}")
        );
        let expected = format!(
            "--{line}\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\n1\r\n2\r\n\
             --{line}\r\nContent-Disposition: form-data; name=\"%22q%22%0D%0A\"\r\n\r\nä→\r\n\
             --{line}\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a%22b.txt\"\r\n\
             Content-Type: text/plain\r\n\r\nx\ny\r\n--{line}--\r\n"
        );
        assert_eq!(encoded.body, expected);
    }

    #[test]
    fn a_boundary_stands_in_no_part() {
        let taken = b"--------form-boundary-0000000000000000".to_vec();
        assert_eq!(boundary(&[taken]), "----form-boundary-0000000000000001");
    }
}
