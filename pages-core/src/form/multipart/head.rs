//! The fields at the top of a part (RFC 7578 §4).
//!
//! Values may hold any byte but line ends: browsers write control characters in file names as they are.

use super::disposition::{Disposition, disposition};
use super::file_name::file_name;
use crate::Result;
use crate::form::body::{charset, malformed, not_text, parameters, text};

/// What the head of a part says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PartHead {
    pub(super) name: String,
    /// Nothing for a text.
    pub(super) file: Option<FileHead>,
    /// The charset that it is said to be in, unless that is ours.
    pub(super) foreign_charset: bool,
}

/// What it says of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FileHead {
    pub(super) name: String,
    /// The client has given a name, whatever is left of it.
    pub(super) is_named: bool,
    pub(super) content_type: String,
}

/// What the type of a file is of which nothing is said.
const UNKNOWN: &str = "application/octet-stream";

pub(super) fn part_head(head: &[u8]) -> Result<PartHead> {
    let (mut found, mut content_type, mut encoding) = (None, None, None);
    for line in lines(head)? {
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = line.split_at(colon.unwrap_or(0));
        if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
            return Err(malformed("The head of a part of the form is malformed."));
        }
        let value = value.get(1..).unwrap_or_default().trim_ascii().to_vec();
        let place = match name.to_ascii_lowercase().as_slice() {
            b"content-disposition" => &mut found,
            b"content-type" => &mut content_type,
            b"content-transfer-encoding" => &mut encoding,
            _ => continue,
        };
        if place.replace(value).is_some() {
            return Err(malformed(
                "The head of a part of the form says things twice.",
            ));
        }
    }
    let Disposition { name, file_name } = disposition(&found.unwrap_or_default())?;
    check_encoding(encoding.as_deref())?;
    let shown = String::from_utf8_lossy(&name).into_owned();
    let name = text(name).ok_or_else(|| not_text(&shown, "name"))?;
    let content_type = content_type
        .and_then(|kind| String::from_utf8(kind).ok())
        .filter(|kind| !kind.is_empty() && kind.bytes().all(|b| (b' '..=b'~').contains(&b)));
    let foreign_charset = content_type.as_deref().is_some_and(|kind| {
        parameters(kind)
            .any(|(name, value)| name.trim().eq_ignore_ascii_case("charset") && !charset(&value))
    });
    Ok(PartHead {
        name,
        file: file_name.map(|sent| FileHead {
            name: self::file_name(&String::from_utf8_lossy(&sent)),
            is_named: !sent.is_empty(),
            content_type: content_type.unwrap_or_else(|| UNKNOWN.into()),
        }),
        foreign_charset,
    })
}

/// The lines, each with those that continue it (RFC 822 §3.1.1).
fn lines(head: &[u8]) -> Result<Vec<Vec<u8>>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let mut rest = head;
    while !rest.is_empty() {
        let end = rest.windows(2).position(|window| window == b"\r\n");
        let (line, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind.get(2..).unwrap_or_default();
        if line.contains(&b'\r') || line.contains(&b'\n') {
            return Err(malformed(
                "A line in the head of a part ends in the wrong way.",
            ));
        }
        match lines.last_mut() {
            Some(before) if line.starts_with(b" ") || line.starts_with(b"\t") => {
                before.extend_from_slice(line);
            }
            _ => lines.push(line.to_vec()),
        }
    }
    Ok(lines)
}

/// Refuses data that isn't what it stands for. Nobody sends such any more (RFC 7578 §4.7).
fn check_encoding(encoding: Option<&[u8]>) -> Result<()> {
    let plain: [&[u8]; 3] = [b"7bit", b"8bit", b"binary"];
    match encoding {
        Some(named) if !plain.iter().any(|plain| named.eq_ignore_ascii_case(plain)) => Err(
            malformed("A part of the form is encoded, but must be sent as it is."),
        ),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(head: &str) -> Option<PartHead> {
        part_head(head.as_bytes()).ok()
    }

    #[test]
    fn a_part_is_a_text_or_a_file() {
        let text = read("Content-Disposition: form-data; name=\"a%0D%0Ab\"").unwrap();
        assert_eq!((text.name.as_str(), text.file), ("a\nb", None));
        let file = read(
            "content-type: image/png\r\nX-Other: 1\r\nCONTENT-DISPOSITION:form-data;\r\n name=a; filename=\"x/b\u{1}.png\"",
        );
        let file = file.unwrap().file.unwrap();
        assert_eq!((file.name.as_str(), file.is_named), ("b.png", true));
        assert_eq!(file.content_type, "image/png");
    }

    #[test]
    fn what_is_no_file_name_or_type_is_left_out() {
        let head = "Content-Disposition: form-data; name=a; filename=\"\"\r\nContent-Type: a\u{1}b";
        let file = read(head).unwrap().file.unwrap();
        assert_eq!((file.name.as_str(), file.is_named), ("", false));
        assert_eq!(file.content_type, UNKNOWN);
    }

    #[test]
    fn another_charset_is_seen() {
        let is_foreign = |kind: &str| {
            let head = format!("Content-Disposition: form-data; name=a\r\nContent-Type: {kind}");
            read(&head).unwrap().foreign_charset
        };
        assert!(!is_foreign("text/plain"));
        assert!(!is_foreign("text/plain; Charset=\"UTF-8\""));
        assert!(is_foreign("text/plain; charset=iso-8859-1"));
    }

    #[test]
    fn malformed_heads_are_refused() {
        let good = "Content-Disposition: form-data; name=a";
        assert!(read(good).is_some());
        for head in [
            "X: y".to_owned(),
            format!("{good}\r\n{good}"),
            format!("{good}\r\nno colon"),
            format!("{good}\r\n: y"),
            format!("{good}\r\nx y: z"),
            format!("{good}\nX: y"),
            format!("{good}\r"),
            format!(" {good}"),
            format!("{good}\r\nContent-Type: a/b\r\ncontent-type: a/b"),
            format!("{good}\r\nContent-Transfer-Encoding: base64"),
        ] {
            assert_eq!(read(&head), None, "{head:?}");
        }
        assert!(read(&format!("{good}\r\nContent-Transfer-Encoding: 8BIT")).is_some());
        let latin = b"Content-Disposition: form-data; name=\"\xE4\"";
        let error = part_head(latin).unwrap_err();
        assert!(error.to_string().contains("isn't UTF-8"), "{error}");
    }
}
