//! Addresses: whole, begun or continued by a value; lists of them; redirects.

use super::strings::{BLOCKED, config, is_harmless, readable, string};
use html::fragment;
use pages_tests::tree::{Parsed, fragment as read};
use proptest::prelude::*;

fn value(parsed: &Parsed, element: &str, attribute: &str) -> String {
    parsed
        .find(element)
        .and_then(|element| element.attribute(attribute))
        .unwrap_or_else(|| panic!("no {attribute} on {element} in {parsed:?}"))
        .to_owned()
}

/// What must come of `url` where a whole address is expected.
fn expected(url: &str) -> String {
    if is_harmless(url) {
        readable(url)
    } else {
        BLOCKED.to_owned()
    }
}

/// The bytes that percent-encoding stands for.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            other => other,
        });
    }
    out
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_whole_address_passes_or_is_blocked(s in string()) {
        let parsed = read(&fragment! { <a href={&s}>"x"</a> });
        prop_assert_eq!(value(&parsed, "a", "href"), expected(&s));
    }

    #[test]
    fn every_attribute_of_an_address_is_checked(s in string()) {
        let parsed = read(&fragment! {
            <form action={&s}><button formaction={&s}>"x"</button></form>
            <iframe src={&s}></iframe>
            <object data={&s}></object>
            <blockquote cite={&s}></blockquote>
            <script src={&s}></script>
            <svg><use href={&s}/><a xlink:href={&s}></a></svg>
        });
        for (element, attribute) in [
            ("form", "action"), ("button", "formaction"), ("iframe", "src"), ("object", "data"),
            ("blockquote", "cite"), ("script", "src"), ("use", "href"), ("a", "xlink:href"),
        ] {
            let value = value(&parsed, element, attribute);
            prop_assert!(value == BLOCKED || is_harmless(&value), "{} of {} is {:?}", attribute, element, value);
            prop_assert_eq!(value, expected(&s));
        }
    }

    #[test]
    fn an_image_may_hold_its_bitmap(s in string()) {
        let parsed = read(&fragment! { <img src={&s} alt=""> });
        let value = value(&parsed, "img", "src");
        let bitmap = value.trim_start_matches(|c: char| c <= ' ').to_ascii_lowercase().starts_with("data:image/");
        prop_assert!(value == BLOCKED || value == readable(&s));
        prop_assert!(value == BLOCKED || is_harmless(&value) || bitmap && !value.contains("svg"), "{:?}", value);
        prop_assert!(!is_harmless(&s) || value == readable(&s));
    }

    #[test]
    fn the_start_of_an_address_decides_its_scheme(s in string()) {
        let parsed = read(&fragment! { <a href="{s}/edit">"x"</a> });
        let value = value(&parsed, "a", "href");
        prop_assert!(value.starts_with(BLOCKED) || value == readable(&format!("{s}/edit")), "{:?}", value);
        prop_assert!(value.starts_with(BLOCKED) || is_harmless(&value), "{:?}", value);
        prop_assert!(!is_harmless(&format!("{s}/edit")) || !value.starts_with(BLOCKED), "{:?}", value);
    }

    #[test]
    fn two_starts_make_no_scheme(s in string(), t in string()) {
        let parsed = read(&fragment! { <a href="{s}{t}">"x"</a> });
        let value = value(&parsed, "a", "href");
        prop_assert!(value.starts_with(BLOCKED) || is_harmless(&value), "{:?}", value);
    }

    #[test]
    fn a_part_of_an_address_stays_in_its_component(s in string()) {
        let parsed = read(&fragment! { <a href="/a/{s}/b?q={s}&r=1#{s}">"x"</a> });
        let value = value(&parsed, "a", "href");
        let rest = value.strip_prefix("/a/").unwrap();
        let (first, rest) = rest.split_once("/b?q=").unwrap();
        let (second, third) = rest.split_once("&r=1#").unwrap();
        for part in [first, second, third] {
            prop_assert!(part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)), "{:?}", part);
            prop_assert_eq!(decoded(part), s.as_bytes());
        }
    }

    #[test]
    fn candidates_of_images_are_checked_one_by_one(s in string()) {
        let parsed = read(&fragment! { <img src="/a.png" alt="" srcset={&s}> });
        if let Some(set) = parsed.find("img").unwrap().attribute("srcset") {
            for candidate in candidates(set) {
                // A browser skips what stands before a scheme.
                let seen = candidate.trim_start_matches(|c: char| c <= ' ').to_ascii_lowercase();
                let bitmap = seen.starts_with("data:image/");
                prop_assert!(
                    candidate == BLOCKED || is_harmless(&candidate) || bitmap && !candidate.contains("svg"),
                    "{:?} in {:?}", candidate, set
                );
            }
        }
    }

    #[test]
    fn addresses_to_ping_are_checked_one_by_one(s in string()) {
        let parsed = read(&fragment! { <a href="/" ping={&s}>"x"</a> });
        if let Some(list) = parsed.find("a").unwrap().attribute("ping") {
            for address in list.split_ascii_whitespace() {
                prop_assert!(address == BLOCKED || is_harmless(address), "{:?} in {:?}", address, list);
            }
        }
    }
}

/// The addresses in a `srcset`: <https://html.spec.whatwg.org/#parse-a-srcset-attribute>, descriptors left out.
fn candidates(set: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = set;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return found;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        let bare = url.trim_end_matches(',');
        found.push(bare.to_owned());
        rest = after;
        if bare.len() == url.len() {
            // Descriptors up to a comma that isn't in parentheses.
            let mut depth = 0_usize;
            let end = rest.find(|c: char| {
                match c {
                    '(' => depth += 1,
                    ')' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                c == ',' && depth == 0
            });
            rest = end.map_or("", |end| &rest[end..]);
        }
    }
}

#[test]
fn the_plain_reading_of_candidates() {
    assert_eq!(candidates("/a.png 1x, /b.png 2x"), ["/a.png", "/b.png"]);
    assert_eq!(
        candidates(" /a,b,, x:y (1, 2) 3x, /c"),
        ["/a,b", "x:y", "/c"]
    );
    assert_eq!(candidates(","), Vec::<String>::new());
}
