//! `<meta http-equiv="refresh">`: seconds, and perhaps where to go.

use super::Flaw;
use super::url;
use super::words::{character, is_space, place};
use alloc::format;

const HELP: &str =
    "write the seconds alone, as in `5`, or with the place to go, as in `5; url=/next`";

/// [HTML, "refresh state"](https://html.spec.whatwg.org/#attr-meta-http-equiv-refresh).
pub(super) fn check(value: &str) -> Result<(), Flaw> {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let rest = value.get(digits..).unwrap_or_default();
    if digits == 0 {
        return Err(Flaw::with(
            "it doesn't begin with a number of seconds",
            HELP,
        ));
    }
    let Some(c) = rest.chars().next() else {
        return Ok(());
    };
    let Some(rest) = rest.strip_prefix(';') else {
        return Err(Flaw::with(
            format!(
                "{} stands {}, where only a `;` or the end may be",
                character(c),
                place(value, digits)
            ),
            HELP,
        ));
    };
    let target = rest.trim_start_matches(is_space);
    if target.len() == rest.len() {
        return Err(Flaw::with("no space follows the `;`", HELP));
    }
    let Some((key, target)) = target
        .split_once('=')
        .filter(|(key, _)| key.eq_ignore_ascii_case("url"))
    else {
        return Err(Flaw::with("`url=` doesn't follow the `;`", HELP));
    };
    if target.starts_with(['"', '\'']) {
        return Err(Flaw::with(
            "the URL stands in quotes, of which browsers may take the first for a part of it",
            format!("write `{key}=` and the URL alone"),
        ));
    }
    if target.trim_matches(is_space).len() < target.len() {
        return Err(Flaw::with(
            "white space stands around the URL",
            "leave out the white space",
        ));
    }
    url::check_some(target)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn seconds_and_a_url() {
        for good in [
            "0",
            "5",
            "5; url=/next",
            "5;  URL=https://example.org/",
            "10; uRl=a",
        ] {
            assert!(check(good).is_ok(), "{good}: {:?}", check(good));
        }
        for bad in [
            "",
            " 5",
            "5 ",
            "5;",
            "5; ",
            "5;url=/",
            "5, url=/",
            "-1",
            "1.5",
            "5; /next",
            "5; url",
            "5; url=",
            "5; url='/'",
            "5; url= /",
            "5; url=/ ",
            "5; url =/",
            "5; url=a b",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
