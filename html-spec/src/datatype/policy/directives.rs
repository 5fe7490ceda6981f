//! Content security policies: directives and their values.

use super::sources::is_source;
use crate::datatype::Flaw;
use crate::datatype::words::{character, is_space};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The directives that take a list of sources.
const SOURCES: &[&str] = &[
    "base-uri",
    "child-src",
    "connect-src",
    "default-src",
    "font-src",
    "form-action",
    "frame-src",
    "img-src",
    "manifest-src",
    "media-src",
    "navigate-to",
    "object-src",
    "prefetch-src",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src",
    "style-src-attr",
    "style-src-elem",
    "worker-src",
];

/// What a `sandbox` directive may let pass.
const SANDBOX: &[&str] = &[
    "allow-downloads",
    "allow-forms",
    "allow-modals",
    "allow-orientation-lock",
    "allow-pointer-lock",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-presentation",
    "allow-same-origin",
    "allow-scripts",
    "allow-storage-access-by-user-activation",
    "allow-top-navigation",
    "allow-top-navigation-by-user-activation",
];

/// [CSP, "serialized policy"](https://w3c.github.io/webappsec-csp/#grammardef-serialized-policy), or several with commas.
pub(in crate::datatype) fn check_policy(value: &str) -> Result<(), Flaw> {
    if let Some(c) = value.chars().find(|c| !c.is_ascii()) {
        return Err(Flaw::with(
            format!("{} can't stand in a policy", character(c)),
            "write hosts in ASCII (`xn--…`), and other characters as percent signs with hexadecimal digits",
        ));
    }
    value.split(',').try_for_each(check_one)
}

fn check_one(policy: &str) -> Result<(), Flaw> {
    let mut names: Vec<String> = Vec::new();
    for directive in policy.split(';') {
        let mut words = directive.split(is_space).filter(|word| !word.is_empty());
        let Some(name) = words.next() else { continue };
        let values: Vec<&str> = words.collect();
        let name = name.to_ascii_lowercase();
        // Of a directive that comes twice, browsers read the first; its values are judged all the same.
        let again = names.contains(&name);
        check_directive(&name, &values, again)?;
        names.push(name);
    }
    Ok(())
}

fn check_directive(name: &str, values: &[&str], again: bool) -> Result<(), Flaw> {
    let flaw = |reason: String| Err(Flaw::new(format!("in `{name}`, {reason}")));
    match name {
        _ if SOURCES.binary_search(&name).is_ok() => check_sources(name, values, true),
        "frame-ancestors" => check_sources(name, values, false),
        "block-all-mixed-content" | "upgrade-insecure-requests" => match values.first() {
            Some(value) if !again => flaw(format!("`{value}` stands where no value may")),
            _ => Ok(()),
        },
        "plugin-types" => match values.iter().find(|value| !is_media_type(value)) {
            Some(value) => flaw(format!("`{value}` is no type")),
            None => Ok(()),
        },
        "report-to" if !again => match values {
            [] => flaw("a name is missing".into()),
            [name] if name.bytes().all(is_token) => Ok(()),
            [name] => flaw(format!("`{name}` is no name")),
            _ => flaw("more than one name stands".into()),
        },
        "report-uri" if values.is_empty() => flaw("a URL is missing".into()),
        "sandbox" => match values.iter().find(|value| !has(SANDBOX, value)) {
            Some(value) => flaw(format!("`{value}` is no keyword")),
            None => Ok(()),
        },
        "trusted-types" => check_trusted(values),
        "require-trusted-types-for" => match values
            .iter()
            .find(|value| !value.eq_ignore_ascii_case("'script'"))
        {
            Some(value) => flaw(format!("`{value}` isn't `'script'`")),
            None if values.is_empty() => flaw("`'script'` is missing".into()),
            None => Ok(()),
        },
        _ if name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') =>
        {
            Ok(())
        }
        _ => Err(Flaw::with(
            format!("`{name}` is no name of a directive"),
            "write directives with `;` between them, each a name and its values with spaces between them",
        )),
    }
}

fn has(list: &[&str], word: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn check_sources(name: &str, values: &[&str], expressions: bool) -> Result<(), Flaw> {
    if values.is_empty() {
        return Err(Flaw::with(
            format!("`{name}` has no sources"),
            format!("write `{name} 'none'` to let nothing in"),
        ));
    }
    for value in values {
        if !is_source(value, expressions) {
            return Err(Flaw::with(
                format!("in `{name}`, `{value}` is no source"),
                "write a host such as `https://cdn.example.org`, a scheme such as `https:`, or a keyword in single quotes such as `'self'`",
            ));
        }
    }
    if values.len() > 1
        && values
            .iter()
            .any(|value| value.eq_ignore_ascii_case("'none'"))
    {
        return Err(Flaw::with(
            format!("in `{name}`, `'none'` stands beside other sources"),
            "leave out `'none'`, or the others",
        ));
    }
    Ok(())
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        )
}

fn is_media_type(value: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| is_token(byte) || matches!(byte, b'{' | b'}'))
    };
    value
        .split_once('/')
        .is_some_and(|(kind, subtype)| part(kind) && part(subtype))
}

fn check_trusted(values: &[&str]) -> Result<(), Flaw> {
    let is = |value: &str, word: &str| value.eq_ignore_ascii_case(word);
    for value in values {
        let keyword = is(value, "'none'") || is(value, "'allow-duplicates'") || *value == "*";
        let name = |byte: u8| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'-' | b'#' | b'=' | b'_' | b'/' | b'@' | b'.' | b'%')
        };
        if !keyword && !value.bytes().all(name) {
            return Err(Flaw::with(
                format!("in `trusted-types`, `{value}` is no name of a policy"),
                "write names, `*`, `'none'` or `'allow-duplicates'`",
            ));
        }
    }
    if values.iter().any(|value| is(value, "'none'"))
        && values.iter().any(|value| !is(value, "'none'"))
    {
        return Err(Flaw::with(
            "in `trusted-types`, `'none'` stands beside other values",
            "leave out `'none'`, or the others",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{SOURCES, check_policy as check};

    #[test]
    fn directives_take_what_the_standard_gives_them() {
        assert!(SOURCES.is_sorted());
        for good in [
            "",
            ";",
            "default-src 'self'",
            "default-src 'none'; img-src https: data: *.example.org:*; script-src 'nonce-abc' 'sha256-xyz=' 'strict-dynamic'",
            "upgrade-insecure-requests; sandbox allow-scripts allow-forms; report-to main",
            "frame-ancestors https://example.org/a/b; unknown-one x",
            "trusted-types a b 'allow-duplicates'; require-trusted-types-for 'script'",
            "default-src *, img-src 'self'",
            "script-src http://localhost:3000/x?y#z",
        ] {
            assert!(check(good).is_ok(), "{good}: {:?}", check(good));
        }
        for bad in [
            "default-src",
            "default-src 'self",
            "default-src 'unsafe-inlin'",
            "script-src 'sha1-x'",
            "script-src 'none' 'self'",
            "img-src http://",
            "img-src a_b",
            "img-src é",
            "upgrade-insecure-requests 1",
            "sandbox allow-all",
            "report-to",
            "report-to a b",
            "report-uri",
            "require-trusted-types-for",
            "trusted-types 'none' a",
            "default_src 'self'",
            "frame-ancestors 'unsafe-inline'",
            "frame-ancestors",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
