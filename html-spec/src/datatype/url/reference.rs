//! A URL as it is written: its scheme, and what may follow that.

use super::{data, host, part};
use crate::datatype::Flaw;
use crate::datatype::words::{character, is_space};
use alloc::format;

/// The scheme of a text, without its colon, if it begins with one.
///
/// A scheme with a hyphen isn't seen here: such a text is read as a relative URL, whose scheme [`check`] then finds.
pub(super) fn scheme(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(is_space);
    let (scheme, _) = split(text)?;
    (!scheme.contains('-')).then_some(scheme)
}

/// What stands before the first colon and behind it, if the former can be a scheme.
fn split(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let mut bytes = scheme.bytes();
    let begins = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let goes_on = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    (begins && bytes.all(goes_on)).then_some((scheme, rest))
}

/// [URL Standard, "URL writing"](https://url.spec.whatwg.org/#url-writing): a valid URL string, perhaps with white space
/// around it.
pub(super) fn check(value: &str) -> Result<(), Flaw> {
    let text = value.trim_matches(|c: char| c.is_whitespace() && !is_fixed(c) || is_separator(c));
    let Some((scheme, rest)) = split(text) else {
        return relative(text);
    };
    let is = |known: &str| scheme.eq_ignore_ascii_case(known);
    if is("javascript") {
        return Ok(());
    }
    if is("file") {
        return file(rest);
    }
    if ["http", "https", "ftp", "ws", "wss", "feed", "webcal"]
        .into_iter()
        .any(is)
    {
        return web(scheme, rest);
    }
    if is("mailto") || scheme.contains('-') {
        return part::check_opaque(scheme, rest);
    }
    if is("data") {
        part::check_opaque(scheme, rest)?;
        return data::check(rest);
    }
    if value.starts_with(is_space) {
        return Err(Flaw::with(
            format!("white space stands before the scheme `{scheme}:`"),
            "leave out the white space",
        ));
    }
    part::check_opaque(scheme, rest).map_err(|flaw| match scheme.len() {
        // A path of the author's own disk.
        1 => Flaw::with(
            format!("`{scheme}:` is read as a scheme"),
            "write the path on the site, such as `/docs/a.pdf`",
        ),
        _ => flaw,
    })
}

/// White space that isn't there to be trimmed, because no line may end at it.
fn is_fixed(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{85}')
}

/// The control characters that once separated files and records.
fn is_separator(c: char) -> bool {
    matches!(c, '\u{1c}'..='\u{1f}')
}

/// Without a scheme: a path, or a host behind two slashes.
fn relative(text: &str) -> Result<(), Flaw> {
    match text.as_bytes() {
        [b'/', b'/', ..] => authority("//", text.get(2..).unwrap_or_default()),
        [b'\\', ..] | [b'/', b'\\', ..] => Err(part::backslash(text, text.find('\\').unwrap_or(0))),
        _ => part::check_path(text),
    }
}

/// Behind the scheme of a page on the web: two slashes and a host.
fn web(scheme: &str, rest: &str) -> Result<(), Flaw> {
    let Some(after) = rest.strip_prefix("//") else {
        return Err(Flaw::with(
            format!("`{scheme}:` isn't followed by `//`"),
            format!("write `{scheme}://`, then the host; or leave out `{scheme}:`"),
        ));
    };
    authority("//", after)
}

/// Whether a browser makes anything of an absolute URL, mending it where it must
/// ([URL Standard, "basic URL parser"](https://url.spec.whatwg.org/#concept-basic-url-parser)).
pub(in crate::datatype) fn parses(value: &str) -> bool {
    let text = value.trim_matches(|c: char| c.is_whitespace() && !is_fixed(c) || is_separator(c));
    let Some((scheme, rest)) = split(text) else {
        return false;
    };
    let is = |known: &str| scheme.eq_ignore_ascii_case(known);
    let mut rest = rest;
    if is("file") {
        match rest
            .strip_prefix(['/', '\\'])
            .and_then(|rest| rest.strip_prefix(['/', '\\']))
        {
            Some(after) => rest = after,
            None => return true,
        }
    } else if ["http", "https", "ftp", "ws", "wss"].into_iter().any(is) {
        rest = rest.trim_start_matches(['/', '\\']);
    } else {
        return true;
    }
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let authority = rest.get(..end).unwrap_or_default();
    if is("file") {
        return authority.is_empty() || is_drive(authority) || host::check(authority).is_ok();
    }
    let (_, authority) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (host, port) = split_port(authority);
    host::check(host).is_ok()
        && port.is_none_or(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A letter and a colon, or what stands for it.
fn is_drive(host: &str) -> bool {
    matches!(host.as_bytes(), [letter, b':' | b'|'] if letter.is_ascii_alphabetic())
}

/// Behind `file:`: two slashes, then a host or none.
fn file(rest: &str) -> Result<(), Flaw> {
    let Some(after) = rest.strip_prefix("//") else {
        return Err(Flaw::with(
            "`file:` isn't followed by `//`",
            "write `file:///`, then the path",
        ));
    };
    let end = after.find(['/', '\\', '?', '#']).unwrap_or(after.len());
    let (host, path) = after.split_at_checked(end).unwrap_or((after, ""));
    let path = match host.as_bytes() {
        [] => path,
        [letter, b':'] if letter.is_ascii_alphabetic() => path,
        [letter, b'|'] if letter.is_ascii_alphabetic() => {
            return Err(Flaw::with(
                format!("`{host}` is a drive with `|` in place of a colon"),
                format!("write `{}:`", char::from(*letter)),
            ));
        }
        _ => {
            whole(host)?;
            host::check(host)?;
            path
        }
    };
    part::check_path(path)
}

/// A host and perhaps a port, then a path.
fn authority(slashes: &str, rest: &str) -> Result<(), Flaw> {
    if rest.starts_with(['/', '\\']) {
        return Err(Flaw::with(
            format!("`{slashes}` is followed by a further slash in place of a host"),
            "write the host right after two slashes",
        ));
    }
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    if let Some((credentials, _)) = authority.split_once('@') {
        let what = if credentials.contains(':') {
            "a name and password"
        } else {
            "a name"
        };
        return Err(Flaw::with(
            format!("{what} for logging in stand before the host"),
            "leave out what stands before `@`, and the `@`; browsers ignore or refuse it",
        ));
    }
    let (host, port) = split_port(authority);
    whole(host)?;
    host::check(host)?;
    if let Some(port) = port {
        check_port(port)?;
    }
    part::check_path(path)
}

/// Cuts at the first colon that isn't within brackets.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    let mut inside = false;
    for (index, byte) in authority.bytes().enumerate() {
        match byte {
            b'[' => inside = true,
            b']' => inside = false,
            b':' if !inside => {
                return (
                    authority.get(..index).unwrap_or_default(),
                    authority.get(index + 1..),
                );
            }
            _ => {}
        }
    }
    (authority, None)
}

/// A host is written without line breaks and tabs, which a parser would drop.
fn whole(host: &str) -> Result<(), Flaw> {
    match host.chars().find(|c| matches!(c, '\t' | '\n' | '\r')) {
        Some(c) => Err(Flaw::new(format!("{} stands in the host", character(c)))),
        None => Ok(()),
    }
}

fn check_port(port: &str) -> Result<(), Flaw> {
    if let Some(c) = port.chars().find(|c| !c.is_ascii_digit()) {
        return Err(Flaw::with(
            format!("{} stands in the port", character(c)),
            "a port is a number: write digits after the colon, or leave out both",
        ));
    }
    let digits = port.trim_start_matches('0');
    if digits.len() > 5 || digits.parse::<u32>().is_ok_and(|port| port > 65_535) {
        return Err(Flaw::with(
            format!("the port {port} doesn't exist"),
            "ports end at 65535",
        ));
    }
    Ok(())
}
