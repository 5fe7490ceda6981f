//! What a browser sends (HTML Standard, "form submission algorithm"), written down from the standard.

/// An entry of a form's list.
#[derive(Clone, Debug)]
pub(crate) enum Entry {
    Text(String, String),
    File {
        name: String,
        file_name: String,
        kind: String,
        bytes: Vec<u8>,
    },
}

/// How all line ends are sent: "replace every occurrence of U+000D (CR) not followed by U+000A (LF), and every occurrence of
/// U+000A (LF) not preceded by U+000D (CR), by a string consisting of a U+000D (CR) and U+000A (LF)".
pub(crate) fn lines(text: &str) -> String {
    let mut sent = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                sent.push_str("\r\n");
            }
            '\n' => sent.push_str("\r\n"),
            other => sent.push(other),
        }
    }
    sent
}

/// The `application/x-www-form-urlencoded` serializer (URL Standard §5.2).
pub(crate) fn urlencoded(entries: &[Entry]) -> Vec<u8> {
    let mut sent = Vec::new();
    for entry in entries {
        let (name, value) = match entry {
            Entry::Text(name, value) => (name, value),
            Entry::File {
                name, file_name, ..
            } => (name, file_name),
        };
        if !sent.is_empty() {
            sent.push(b'&');
        }
        percent_encode(&lines(name), &mut sent);
        sent.push(b'=');
        percent_encode(&lines(value), &mut sent);
    }
    sent
}

fn percent_encode(text: &str, sent: &mut Vec<u8>) {
    for byte in text.bytes() {
        match byte {
            b' ' => sent.push(b'+'),
            b'*' | b'-' | b'.' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => sent.push(byte),
            other => sent.extend(format!("%{other:02X}").bytes()),
        }
    }
}

/// The "`multipart/form-data` encoding algorithm".
pub(crate) fn multipart(entries: &[Entry], boundary: &str) -> Vec<u8> {
    let mut sent = Vec::new();
    for entry in entries {
        sent.extend(format!("--{boundary}\r\n").bytes());
        match entry {
            Entry::Text(name, value) => {
                let name = escape(&lines(name));
                let value = lines(value);
                let part =
                    format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}");
                sent.extend(part.bytes());
            }
            Entry::File {
                name,
                file_name,
                kind,
                bytes,
            } => {
                let (name, file_name) = (escape(&lines(name)), escape(file_name));
                let kind = match kind.as_str() {
                    "" => "application/octet-stream",
                    kind => kind,
                };
                let head = format!(
                    "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: {kind}\r\n\r\n"
                );
                sent.extend(head.bytes());
                sent.extend(bytes);
            }
        }
        sent.extend(b"\r\n");
    }
    sent.extend(format!("--{boundary}--\r\n").bytes());
    sent
}

/// Names in a head: "for field names and filenames … replace `LF` by `%0A`, `CR` by `%0D`, `"` by `%22`", and nothing else.
pub(crate) fn escape(name: &str) -> String {
    name.replace('\n', "%0A")
        .replace('\r', "%0D")
        .replace('"', "%22")
}
