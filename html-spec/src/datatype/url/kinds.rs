//! Which URLs an attribute takes: any, absolute ones, those of the web, lists of them.

use super::reference;
use crate::datatype::Flaw;
use crate::datatype::words::{is_space, one_line, trim};
use alloc::format;
use alloc::string::String;

/// HTML, "valid URL potentially surrounded by spaces"; the empty text is one.
pub(in crate::datatype) fn check_url(value: &str) -> Result<(), Flaw> {
    if value.chars().all(is_space) {
        return Ok(());
    }
    reference::check(value)
}

/// HTML, "valid non-empty URL potentially surrounded by spaces".
pub(in crate::datatype) fn check_some(value: &str) -> Result<(), Flaw> {
    if trim(value).is_empty() {
        return Err(Flaw::new("there must be a URL"));
    }
    reference::check(value)
}

/// HTML, "absolute URL".
pub(in crate::datatype) fn check_absolute(value: &str) -> Result<(), Flaw> {
    if !trim(value).is_empty() && reference::scheme(value).is_none() {
        return Err(Flaw::with("it has no scheme", whole(trim(value))));
    }
    check_some(value)
}

/// What to write instead of a relative URL.
fn whole(url: &str) -> String {
    let path = one_line(url.trim_start_matches('/'));
    format!("write the whole URL, such as `https://example.org/{path}`")
}

/// Absolute URLs with white space between them, at least one: `itemtype`.
pub(in crate::datatype) fn check_absolute_list(value: &str) -> Result<(), Flaw> {
    if trim(value).is_empty() {
        return Err(Flaw::new("there must be a URL"));
    }
    value
        .split(is_space)
        .filter(|url| !url.is_empty())
        .try_for_each(check_absolute)
}

/// URLs of the schemes `http` and `https` with white space between them: `ping`.
pub(in crate::datatype) fn check_web_list(value: &str) -> Result<(), Flaw> {
    for url in value.split(is_space).filter(|url| !url.is_empty()) {
        let web = reference::scheme(url).is_some_and(|scheme| {
            scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
        });
        if !web {
            return Err(Flaw::with(
                format!("`{url}` doesn't begin with `https://` or `http://`"),
                whole(url),
            ));
        }
        reference::check(url)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check_absolute, check_absolute_list, check_some, check_url, check_web_list};

    #[test]
    fn kinds_differ_in_what_may_be_missing() {
        assert!(check_url("").is_ok() && check_url(" \n").is_ok());
        assert!(check_some("").is_err() && check_some(" ").is_err());
        assert!(check_some(" /a ").is_ok());
        assert!(check_absolute("https://example.org/").is_ok());
        assert!(check_absolute("urn:isbn:1").is_ok());
        for relative in ["/a", "a/b", "//example.org/", "", "?x"] {
            assert!(check_absolute(relative).is_err(), "{relative:?}");
        }
        assert!(check_absolute_list("https://a.example/b  https://a.example/c").is_ok());
        assert!(check_absolute_list("https://a.example/b c").is_err());
        assert!(check_absolute_list(" ").is_err());
        assert!(check_web_list("").is_ok());
        assert!(check_web_list("https://a.example/ HTTP://b.example").is_ok());
        assert!(check_web_list("https://a.example/ /b").is_err());
        assert!(check_web_list("mailto:a@example.org").is_err());
    }
}
