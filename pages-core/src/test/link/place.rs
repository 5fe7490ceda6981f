//! Where on the site a reference leads.

use super::literal::HOLE;
use crate::test::client::{scheme, without_dots};

/// Where a reference leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// To this path of the site.
    Path(String),
    /// Not to another page of this site: to another host, to a place in the same page, into a mail.
    Elsewhere,
    /// That depends on values, or on the page in which the markup is shown.
    Unknown,
}

/// Where `url` leads in the markup of the page with the pattern `page`.
pub(super) fn place(url: &str, page: Option<&str>) -> Place {
    let url: String = url
        .trim()
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let path = url
        .split(['#', '?'])
        .next()
        .unwrap_or_default()
        .replace('\\', "/");
    if path.starts_with("//") {
        return Place::Elsewhere;
    }
    if path.starts_with(HOLE) {
        return Place::Unknown;
    }
    if path.is_empty() || scheme(&path).is_some() {
        return Place::Elsewhere;
    }
    // `https{…}` and `{…}:x` may be schemes; a slash before the colon or the hole tells that they aren't.
    let first = path.split('/').next().unwrap_or_default();
    if first.contains(':') {
        return Place::Unknown;
    }
    if path.starts_with('/') {
        return Place::Path(without_dots(&path));
    }
    match page.and_then(folder) {
        Some(folder) => Place::Path(without_dots(&format!("{folder}{path}"))),
        None => Place::Unknown,
    }
}

/// The part of a page's pattern that its relative references begin with, with its arguments as holes. Where a part may be
/// missing, or be several, that isn't known.
fn folder(pattern: &str) -> Option<String> {
    if !pattern.starts_with('/') || pattern.contains("?}") || pattern.contains("..}") {
        return None;
    }
    let mut path = String::new();
    let mut inside = false;
    for character in pattern.chars() {
        match character {
            '{' => {
                inside = true;
                path.push(HOLE);
            }
            '}' => inside = false,
            _ if inside => {}
            _ => path.push(character),
        }
    }
    let end = path.rfind('/')?;
    path.get(..=end).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::link::literal::shown;

    fn read(url: &str, page: Option<&str>) -> String {
        match place(&url.replace("{}", &HOLE.to_string()), page) {
            Place::Path(path) => shown(&path),
            Place::Elsewhere => "elsewhere".into(),
            Place::Unknown => "unknown".into(),
        }
    }

    #[test]
    fn paths_are_cut_and_straightened() {
        for (url, path) in [
            ("/a/b?c=/d#e", "/a/b"),
            (" /a ", "/a"),
            ("/a/./b/../c", "/a/c"),
            ("/a/..", "/"),
            ("/user/{}?tab={}", "/user/{…}"),
            ("/a:b", "/a:b"),
            ("/{}", "/{…}"),
        ] {
            assert_eq!(read(url, None), path, "{url}");
        }
    }

    #[test]
    fn what_leads_elsewhere_is_left_alone() {
        for url in [
            "",
            "#x",
            "?x",
            "?x={}",
            "https://example.org/",
            "//example.org",
            "mailto:a@b",
            "/\\b",
            "tel:{}",
        ] {
            assert_eq!(read(url, Some("/a")), "elsewhere", "{url}");
        }
        for url in ["{}/a", "{}", "http{}://a"] {
            assert_eq!(read(url, Some("/a")), "unknown", "{url}");
        }
    }

    #[test]
    fn relative_references_need_the_page() {
        assert_eq!(read("x", None), "unknown");
        assert_eq!(read("x", Some("/a/b")), "/a/x");
        assert_eq!(read("../x/", Some("/a/{id}/c")), "/a/x/");
        assert_eq!(read("x", Some("/a/{id}/")), "/a/{…}/x");
        assert_eq!(read("x", Some("/a/{id?}")), "unknown");
        assert_eq!(read("x", Some("/a/{tail..}")), "unknown");
    }
}
