//! Parameters of a header's value: `; name=value`, `; name="value"`.

/// The value of a parameter (RFC 9110 §5.6.6), which may be quoted. Space around the `=`, which some clients write, doesn't
/// count.
pub(crate) fn parameter(field: &str, name: &str) -> Option<String> {
    let (_, mut rest) = field.split_once(';')?;
    loop {
        let (other, behind) = match rest.find(['=', ';']) {
            Some(at) if rest[at..].starts_with('=') => (rest[..at].trim(), &rest[at + 1..]),
            // A name without a value.
            Some(at) => {
                rest = &rest[at + 1..];
                continue;
            }
            None => return None,
        };
        let (value, behind) = value(behind.trim_start());
        if other.eq_ignore_ascii_case(name) && !value.is_empty() {
            return Some(value);
        }
        (_, rest) = behind.split_once(';')?;
    }
}

/// A value, and what stands behind it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        return (text[..end].trim().to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::parameter;

    #[test]
    fn a_parameter_is_found_however_it_is_written() {
        let cases = [
            ("text/plain", None),
            ("text/plain;charset=utf-8", Some("utf-8")),
            ("text/plain; charset=utf-8; ", Some("utf-8")),
            ("text/plain; charset=\"utf-8\";", Some("utf-8")),
            ("text/plain; CHARSET    =    \"UTF-8\" ; x=y", Some("UTF-8")),
            ("text/plain; x=y; charset = utf-8", Some("utf-8")),
            (
                "text/plain; x=\"a;charset=b\"; charset=utf-8",
                Some("utf-8"),
            ),
            (
                "text/plain; x=\"\\\"; charset=a\"; charset=\"\\u\"",
                Some("u"),
            ),
            ("text/plain; flag; charset=utf-8", Some("utf-8")),
            ("text/plain; charset=", None),
            ("text/plain; charset", None),
            ("text/plain; xcharset=a", None),
        ];
        for (field, value) in cases {
            assert_eq!(parameter(field, "charset").as_deref(), value, "{field}");
        }
    }
}
