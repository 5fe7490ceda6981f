//! One `Set-Cookie` field, read as browsers read it (RFC 6265bis §5.6).

use super::date::date;
use std::time::{Duration, SystemTime};

/// No cookie is kept longer (RFC 6265bis §5.5).
const LONGEST: Duration = Duration::from_secs(400 * 86_400);
/// Longer names and values together are refused (RFC 6265bis §5.6, step 5).
const MAX_PAIR: usize = 4096;
/// Longer attributes are passed over (RFC 6265bis §5.6, step 6 of the attributes).
const MAX_ATTRIBUTE: usize = 1024;

/// What a field says, before it is decided whether the cookie is kept.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parsed {
    pub(super) name: String,
    pub(super) value: String,
    /// `None` where the default of the request's path holds.
    pub(super) path: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) expires: Option<SystemTime>,
    pub(super) secure: bool,
    pub(super) any_site: bool,
}

/// Reads a field. `None` for what browsers pass over.
pub(super) fn parse(field: &[u8], now: SystemTime) -> Option<Parsed> {
    if field
        .iter()
        .any(|byte| byte.is_ascii_control() && *byte != b'\t')
    {
        return None;
    }
    let field = String::from_utf8_lossy(field);
    let mut parts = field.split(';');
    let pair = parts.next()?;
    let (name, value) = pair.split_once('=').unwrap_or(("", pair));
    let mut parsed = Parsed {
        name: trim(name).to_owned(),
        value: trim(value).to_owned(),
        ..Parsed::default()
    };
    let length = parsed.name.len() + parsed.value.len();
    if length == 0 || length > MAX_PAIR {
        return None;
    }
    let mut max_age = None;
    for part in parts {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let value = trim(value);
        if value.len() > MAX_ATTRIBUTE {
            continue;
        }
        match trim(name).to_ascii_lowercase().as_str() {
            "expires" => parsed.expires = date(value).or(parsed.expires),
            "max-age" => max_age = age(value).or(max_age),
            "domain" => parsed.domain = Some(domain(value)),
            "path" => parsed.path = value.starts_with('/').then(|| value.to_owned()),
            "secure" => parsed.secure = true,
            "samesite" => parsed.any_site = value.eq_ignore_ascii_case("none"),
            _ => {}
        }
    }
    if let Some(age) = max_age {
        parsed.expires = Some(now + age);
    }
    parsed.expires = parsed.expires.map(|at| at.min(now + LONGEST));
    Some(parsed)
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// Seconds; what is negative is none, and what is too large is the largest.
fn age(value: &str) -> Option<Duration> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if digits.len() < value.len() {
        return Some(Duration::ZERO);
    }
    let seconds = digits.parse().map_or(LONGEST, Duration::from_secs);
    Some(seconds.min(LONGEST))
}

fn domain(value: &str) -> String {
    value
        .strip_prefix('.')
        .unwrap_or(value)
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn read(field: &str) -> Option<Parsed> {
        parse(field.as_bytes(), NOW)
    }

    #[test]
    fn a_field_is_read_attribute_by_attribute() {
        let parsed =
            read(" a = b=c ; Path=/x;Secure ; DOMAIN=.Example.org; Max-Age=5; SameSite=None; new")
                .unwrap();
        assert_eq!(
            parsed,
            Parsed {
                name: "a".into(),
                value: "b=c".into(),
                path: Some("/x".into()),
                domain: Some("example.org".into()),
                expires: Some(NOW + Duration::from_secs(5)),
                secure: true,
                any_site: true,
            }
        );
    }

    #[test]
    fn the_last_attribute_of_a_name_counts_and_a_path_without_a_slash_is_the_default() {
        assert_eq!(read("a=b; Path=/x; Path=y").unwrap().path, None);
        assert_eq!(
            read("a=b; Path=x; Path=/y").unwrap().path.as_deref(),
            Some("/y")
        );
    }

    #[test]
    fn max_age_comes_before_expires() {
        let parsed = read("a=b; Max-Age=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        assert_eq!(parsed.expires, Some(NOW + Duration::from_secs(1)));
        let parsed = read("a=b; Max-Age=+1; Expires=Thu, 01 Jan 1970 00:01:00 GMT").unwrap();
        assert_eq!(parsed.expires, Some(NOW + Duration::from_secs(60)));
    }

    #[test]
    fn no_cookie_outlives_the_longest() {
        for field in [
            "a=b; Max-Age=99999999999999999999",
            "a=b; Expires=1 Jan 2999 00:00:00",
        ] {
            assert_eq!(read(field).unwrap().expires, Some(NOW + LONGEST), "{field}");
        }
        assert_eq!(read("a=b; Max-Age=-1").unwrap().expires, Some(NOW));
    }

    #[test]
    fn what_browsers_pass_over_is_none() {
        assert_eq!(read(""), None);
        assert_eq!(read("="), None);
        assert_eq!(read("a=b\u{1}"), None);
        assert_eq!(read(&format!("a={}", "x".repeat(MAX_PAIR))), None);
        assert_eq!(
            read("value").map(|parsed| (parsed.name, parsed.value)),
            Some((String::new(), "value".into()))
        );
    }

    #[test]
    fn an_attribute_that_is_too_long_is_passed_over() {
        let path = format!("/{}", "x".repeat(MAX_ATTRIBUTE));
        assert_eq!(read(&format!("a=b; Path={path}")).unwrap().path, None);
    }
}
