//! What a `meta` says in place of a header: the encoding of the document, and the mode of old browsers.

use super::Flaw;

/// `text/html; charset=utf-8` (HTML, "Encoding declaration state").
pub(super) fn content_type(value: &str) -> Result<(), Flaw> {
    let help = "write `text/html; charset=utf-8`, or `<meta charset=\"utf-8\">` instead";
    let lower = value.to_ascii_lowercase();
    let Some(rest) = lower.strip_prefix("text/html;") else {
        return Err(Flaw::with("it begins with `text/html;`", help));
    };
    match charset(rest) {
        Some("utf-8") => Ok(()),
        Some(_) => Err(Flaw::with("a document is written in UTF-8", help)),
        None => Err(Flaw::with("it says no encoding", help)),
    }
}

/// The encoding behind `charset=` (HTML, "extracting a character encoding from a `meta` element").
fn charset(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let (_, after) = rest.split_once("charset")?;
        let after = after.trim_ascii_start();
        if let Some(value) = after.strip_prefix('=') {
            let value = value.trim_ascii_start();
            for quote in ['"', '\''] {
                if let Some(quoted) = value.strip_prefix(quote) {
                    return quoted.split_once(quote).map(|(name, _)| name);
                }
            }
            let end = value.find(|c: char| c.is_ascii_whitespace() || c == ';');
            return Some(&value[..end.unwrap_or(value.len())]);
        }
        rest = after;
    }
}

/// `IE=edge`.
pub(super) fn edge(value: &str) -> Result<(), Flaw> {
    if value.eq_ignore_ascii_case("ie=edge") {
        Ok(())
    } else {
        Err(Flaw::with(
            "old browsers are told one thing only",
            "write `IE=edge`, or leave the element out: no browser in use asks for it",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::{content_type, edge};

    #[test]
    fn the_encoding_is_utf_8() {
        for good in [
            "text/html; charset=utf-8",
            "TEXT/HTML;CHARSET = UTF-8",
            "text/html;charset='utf-8'",
            "text/html; charset charset=utf-8; x",
        ] {
            assert!(content_type(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "text/html",
            "text/html;",
            "text/html; charset=",
            "text/html; charset=latin1",
            "text/xml; charset=utf-8",
            "text/html; charset=\"utf-8",
        ] {
            assert!(content_type(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_mode_is_the_newest() {
        assert!(edge("IE=Edge").is_ok() && edge("IE=8").is_err());
    }
}
