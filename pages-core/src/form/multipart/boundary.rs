//! What stands between the parts, as the type of the body says it.

use crate::Result;
use crate::form::body::{malformed, parameters};

/// How long a boundary may be (RFC 2046 §5.1.1).
const LONGEST: usize = 70;

/// The boundary of a body of this type.
pub(super) fn boundary(kind: &str) -> Result<String> {
    let mut found =
        parameters(kind).filter(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"));
    match (found.next(), found.next()) {
        (Some((_, boundary)), None) if is_boundary(&boundary) => Ok(boundary),
        (None, _) => Err(malformed(
            "The `Content-Type` of the form has no `boundary`.",
        )),
        _ => Err(malformed(
            "The `boundary` in the `Content-Type` of the form is none.",
        )),
    }
}

/// `bcharsnospace` and spaces that don't end it.
fn is_boundary(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(&byte);
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_allowed) && !text.ends_with(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_and_it_is_well_formed() {
        let read = |parameters: &str| boundary(&format!("multipart/form-data{parameters}")).ok();
        let longest = "x".repeat(70);
        for (parameters, expected) in [
            ("; boundary=cut", Some("cut")),
            (";BOUNDARY=\"a b:c\" ; charset=utf-8", Some("a b:c")),
            (
                "; boundary=----WebKitFormBoundary0aZ",
                Some("----WebKitFormBoundary0aZ"),
            ),
            (&format!("; boundary={longest}"), Some(longest.as_str())),
            ("", None),
            ("; boundary=", None),
            ("; boundary=\"a \"", None),
            ("; boundary=a\\b", None),
            ("; boundary=ä", None),
            ("; boundary=a; boundary=a", None),
            (&format!("; boundary={longest}x"), None),
        ] {
            assert_eq!(read(parameters).as_deref(), expected, "{parameters}");
        }
    }
}
