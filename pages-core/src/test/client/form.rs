//! Fields, encoded as a form encodes them (URL Standard §5.2, "application/x-www-form-urlencoded").

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const FIELD: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b' ');

/// `name=value&name=value`
pub(super) fn encode<N: AsRef<str>, V: ToString>(fields: &[(N, V)]) -> String {
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", part(name.as_ref()), part(&value.to_string())))
        .collect();
    pairs.join("&")
}

fn part(text: &str) -> String {
    // A form sends every end of a line as CR LF (HTML Standard, "constructing the entry list").
    let lines = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\n', "\r\n");
    utf8_percent_encode(&lines, FIELD)
        .to_string()
        .replace(' ', "+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_encoded_as_browsers_do() {
        assert_eq!(
            encode(&[("a b", "ä&="), ("~", "*-._+")]),
            "a+b=%C3%A4%26%3D&%7E=*-._%2B"
        );
        assert_eq!(encode(&[("n", 7)]), "n=7");
        assert_eq!(encode(&[("t", "a\nb\r\nc\rd")]), "t=a%0D%0Ab%0D%0Ac%0D%0Ad");
    }

    #[test]
    fn no_fields_are_nothing() {
        assert_eq!(encode::<&str, &str>(&[]), "");
    }
}
