//! The cookies of a request (RFC 6265bis §5.8.3): whatever a stranger sends, as names and values.

use http::{HeaderMap, header};
use percent_encoding::percent_decode;

/// The values of the cookies of this name, as they were sent, in their order. Fields of any length and content can be read:
/// nothing is copied.
pub(crate) fn values<'h>(headers: &'h HeaderMap, name: &str) -> impl Iterator<Item = &'h [u8]> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .flat_map(|field| field.as_bytes().split(|byte| *byte == b';'))
        .filter_map(move |pair| {
            let pair = pair.trim_ascii();
            let at = pair.iter().position(|byte| *byte == b'=')?;
            let (known, value) = pair.split_at_checked(at)?;
            (known.trim_ascii_end() == name.as_bytes()).then(|| unquoted(value))
        })
}

/// A value without the `=` before it and the quotes around it.
fn unquoted(value: &[u8]) -> &[u8] {
    let value = value.get(1..).unwrap_or_default().trim_ascii();
    value
        .strip_prefix(b"\"")
        .and_then(|value| value.strip_suffix(b"\""))
        .unwrap_or(value)
}

/// A value as [`SetCookie`](super::SetCookie) has encoded it; what isn't UTF-8 is replaced.
pub(crate) fn decoded(value: &[u8]) -> String {
    percent_decode(value).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn all(fields: &[&[u8]], name: &str) -> Vec<String> {
        let mut headers = HeaderMap::new();
        for field in fields {
            let field = HeaderValue::from_bytes(field).expect("a field");
            headers.append(header::COOKIE, field);
        }
        values(&headers, name).map(decoded).collect()
    }

    #[test]
    fn cookies_are_found_wherever_they_stand() {
        let cases: [(&[&[u8]], &[&str]); 12] = [
            (&[b"a=1"], &["1"]),
            (&[b"b=2; a=1; a=3"], &["1", "3"]),
            (&[b"b=2", b"a=1"], &["1"]),
            (&[b"a=\"1\""], &["1"]),
            (&[b"a="], &[""]),
            (&[b"a=1=2"], &["1=2"]),
            (&[b"a =1;a= 2 "], &["1", "2"]),
            (&[b"aa=1; A=2; a"], &[]),
            (&[b"a=\""], &["\""]),
            (&[b"x=\xff\xfe; a=1"], &["1"]),
            (&[b"a=%e2%82%ac%zz%"], &["€%zz%"]),
            (&[b";;=;a=%ff"], &["\u{fffd}"]),
        ];
        for (fields, expected) in cases {
            assert_eq!(all(fields, "a"), expected, "{fields:?}");
        }
        assert!(all(&[b"=1; a"], "").contains(&"1".to_owned()));
    }

    proptest::proptest! {
        #[test]
        fn any_field_can_be_read(bytes: Vec<u8>) {
            let Ok(field) = HeaderValue::from_bytes(&bytes) else { return Ok(()) };
            let mut headers = HeaderMap::new();
            headers.append(header::COOKIE, field);
            let read: usize = values(&headers, "a").map(<[u8]>::len).sum();
            proptest::prop_assert!(read <= bytes.len());
            values(&headers, "a").for_each(|value| drop(decoded(value)));
        }

        #[test]
        fn what_is_set_comes_back(value: String, other in "[a-z0-9]{0,5}") {
            let cookie = crate::SetCookie::new("a", &value).expect("a name").to_string();
            let pair = cookie.split(';').next().expect("a pair");
            let field = format!("b={other}; {pair}; c={other}");
            let mut headers = HeaderMap::new();
            headers.append(header::COOKIE, field.parse().expect("ASCII"));
            let read: Vec<_> = values(&headers, "a").map(decoded).collect();
            proptest::prop_assert_eq!(read, [value]);
        }
    }
}
