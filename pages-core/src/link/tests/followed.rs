//! Links, followed: what `url` prints is found again, with the same values.

use crate::link::*;
use crate::param::{FromParam, FromTail, List, TailSegments, ToParam};
use crate::registry::Entry;
use crate::route::tests::leak;
use crate::route::{Found, Methods, Routes, Values};
use http::Method;
use proptest::prelude::*;
use std::borrow::Cow;

fn page(pattern: &'static str) -> &'static Entry {
    leak(pattern, Methods::GET)
}

/// Follows a link to the page, as a browser would: what is resolved there is what is asked for.
fn follow(page: &'static Entry, link: &Link) -> Option<(String, Values)> {
    let url = link.to_string();
    assert!(
        url.starts_with('/') && !url.starts_with("//"),
        "{url} leaves the site"
    );
    let path = url
        .split(['?', '#'])
        .next()
        .expect("the first part")
        .to_owned();
    assert!(
        path.split('/').all(|segment| !is_resolved(segment)),
        "{url} is resolved by browsers"
    );
    assert!(path.parse::<http::Uri>().is_ok(), "{url} is no URI");
    match Routes::new(&[page])
        .expect("one page has no conflicts")
        .find(&path, &Method::GET)
    {
        Found::Page { values, .. } => Some((path, values)),
        Found::Nothing => None,
        other => panic!("{url} leads to {other:?}"),
    }
}

/// Whether browsers take a segment for a direction (URL Standard, §4.4).
fn is_resolved(segment: &str) -> bool {
    matches!(
        segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
        "." | ".."
    )
}

/// Whether a path can hold this value.
fn has_place(value: &str) -> bool {
    !matches!(value, "" | "." | "..") && !value.contains('\0')
}

/// Any text, with what is special in paths more often than chance would have it.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[./\\\\%?#+&=; a\u{e4}\0]{0,6}",
        Just("..".to_owned()),
        Just("%2e%2e".to_owned()),
    ]
}

proptest! {
    #[test]
    fn an_argument_is_found_again(value in text(), number in any::<i64>()) {
        let page = page("/a/{x}/f-{n}.txt");
        let link = Linking::new(page).argument(&value).argument(number).into();
        match follow(page, &link) {
            Some((path, values)) => {
                prop_assert!(has_place(&value));
                prop_assert_eq!(&*values.value(&path, 0).expect("a value"), &*value);
                let read = values.value(&path, 1).expect("a value");
                prop_assert_eq!(i64::from_param(&read).ok(), Some(number));
            }
            None => prop_assert!(!has_place(&value), "{} is lost", link),
        }
    }

    #[test]
    fn an_optional_argument_is_found_again(first in proptest::option::of(text()), second in proptest::option::of(text())) {
        let page = page("/{x?}/{y?}");
        let link = Linking::new(page).optional::<String>(&first).optional::<String>(&second).into();
        let fits = first.is_some() || second.is_none();
        let fits = fits && [&first, &second].into_iter().flatten().all(|value| has_place(value));
        match follow(page, &link) {
            Some((path, values)) => {
                prop_assert!(fits);
                prop_assert_eq!(values.value(&path, 0), first.map(Cow::Owned));
                prop_assert_eq!(values.value(&path, 1), second.map(Cow::Owned));
            }
            None => prop_assert!(!fits, "{} is lost", link),
        }
    }

    #[test]
    fn a_tail_is_found_again(items in proptest::collection::vec(text(), 0..4)) {
        let page = page("/t/{t..}");
        let link = Linking::new(page).tail::<Vec<String>>(&items).into();
        let fits = items.iter().enumerate().all(|(index, item)| has_place(item) || item.is_empty() && index > 0);
        match follow(page, &link) {
            Some((path, values)) => {
                prop_assert!(fits);
                let read = Vec::<String>::from_tail(TailSegments::new(values.raw(&path, 0)));
                prop_assert_eq!(read.ok(), Some(items));
            }
            None => prop_assert!(!fits, "{} is lost", link),
        }
    }

    #[test]
    fn text_with_slashes_is_found_again(text in "[a./\u{e4}]{0,8}") {
        let page = page("/{t..}");
        let link = Linking::new(page).tail::<String>(&text).into();
        let fits = text.is_empty() || (!text.starts_with('/') && !text.split('/').any(|item| matches!(item, "." | "..")));
        match follow(page, &link) {
            Some((path, values)) => {
                prop_assert!(fits);
                let read = String::from_tail(TailSegments::new(values.raw(&path, 0)));
                prop_assert_eq!(read.ok(), Some(text));
            }
            None => prop_assert!(!fits, "{} is lost", link),
        }
    }

    #[test]
    fn a_list_is_found_again(items in proptest::collection::vec(any::<f32>().prop_filter("finite", |n| n.is_finite()), 0..4)) {
        let page = page("/{x}");
        let link = Linking::new(page).argument(List(items.clone())).into();
        let (path, values) = follow(page, &link).expect("a list always has a text");
        let read = List::<f32>::from_param(&values.value(&path, 0).expect("a value")).ok();
        prop_assert_eq!(read, Some(List(items)));
    }

    #[test]
    fn whatever_is_asked_has_one_answer(path in "[/a.%2eEfF0{}~\u{e4}\\\\]{0,12}") {
        let routes = Routes::new(&[page("/"), page("/a/{x?}"), page("/{x}/a/"), page("/e/{t..}")]).expect("no conflicts");
        match routes.find(&path, &Method::GET) {
            Found::Slash(other) => {
                prop_assert!(other.starts_with('/') && !other.starts_with("//") && !other.contains('\\') && other.is_ascii());
                prop_assert!(matches!(routes.find(&other, &Method::GET), Found::Page { .. }), "{} -> {}", path, other);
            }
            Found::Page { values, .. } => {
                for value in (0..).map_while(|index| values.raw(&path, index)) {
                    prop_assert!(!value.split('/').any(is_resolved), "{}", path);
                }
            }
            Found::Methods(_) | Found::Nothing => {}
        }
    }
}

/// What `url` of a page with these arguments takes.
fn takes(
    id: impl LinkArgument<u8>,
    name: impl LinkArgument<String>,
    state: impl OptionalArgument<i64>,
    word: impl OptionalArgument<String>,
) -> String {
    let page = page("/{id}/{name}/{state?}/{word?}");
    let linking = Linking::new(page).argument(id).argument(name);
    Link::from(linking.optional(state).optional(word)).to_string()
}

#[test]
fn types_are_inferred() {
    let name = String::from("ä");
    let (id, three) = (&1, &Some(3));
    assert_eq!(takes(1, "a", 2, "b"), "/1/a/2/b");
    assert_eq!(takes(id, &name, None, ()), "/1/%C3%A4");
    assert_eq!(
        takes(1, name.clone(), Some(-2), Some("b")),
        "/1/%C3%A4/-2/b"
    );
    assert_eq!(
        takes(1, format_args!("{name}/"), three, Some(name.clone())),
        "/1/%C3%A4%2F/3/%C3%A4"
    );
    assert_eq!(takes(1, Cow::from("a"), (), None::<&str>), "/1/a");
}

#[test]
fn what_follows_a_gap_leads_nowhere() {
    assert_eq!(takes(1, "a", None, "b"), "/1/a/%00");
}

#[test]
fn text_in_the_pattern_is_encoded() {
    let link: Link = Linking::new(page("/über uns/100%/{x}/é"))
        .argument("a")
        .into();
    assert_eq!(link.to_string(), "/%C3%BCber%20uns/100%25/a/%C3%A9");
    assert!(follow(page("/über uns/100%/{x}/é"), &link).is_some());
    assert_eq!(Link::from(Linking::new(page("/"))).to_string(), "/");
    assert_eq!(
        Link::from(Linking::new(page("/docs/"))).to_string(),
        "/docs/"
    );
}

#[test]
fn the_rest_of_a_path_may_be_any_sequence() {
    let page = page("/t/{t..}");
    let of = |linking: Linking| Link::from(linking).to_string();
    assert_eq!(of(Linking::new(page).tail::<Vec<i64>>([1, 2])), "/t/1/2");
    assert_eq!(
        of(Linking::new(page).tail::<Vec<i64>>(&[1, 2][..])),
        "/t/1/2"
    );
    assert_eq!(
        of(Linking::new(page).tail::<Vec<u8>>((1..3).rev())),
        "/t/2/1"
    );
    assert_eq!(
        of(Linking::new(page).tail::<Vec<String>>(["a/b", ""])),
        "/t/a%2Fb/"
    );
    assert_eq!(
        of(Linking::new(page).tail::<Vec<String>>([""; 2])),
        "/t/%00/"
    );
    assert_eq!(
        of(Linking::new(page).tail::<String>("a/b c/")),
        "/t/a/b%20c/"
    );
    assert_eq!(of(Linking::new(page).tail::<String>("../a")), "/t/%00/a");
    assert_eq!(of(Linking::new(page).tail::<String>("")), "/t");
}

#[expect(
    unreachable_pub,
    reason = "the expansion makes methods for other modules"
)]
mod with_methods {
    //! A link as the expansion of `#[page]` makes it.

    use super::*;

    crate::link::link_type! { struct SearchLink [query fragment absolute is_current] }

    impl SearchLink {
        fn page(self, page: impl LinkArgument<u32>) -> Self {
            Self(self.0.query("page", page))
        }
    }

    #[test]
    fn optional_parameters_are_methods() {
        let link: SearchLink = Linking::new(page("/search")).query("q", "a b").into();
        let link = link.page(2).query("x", true).fragment("y");
        assert_eq!(link.to_string(), "/search?q=a%20b&page=2&x=true#y");
        assert_eq!(
            link.absolute("https://example.org"),
            format!("https://example.org{link}")
        );
        assert!(!link.is_current());
        let shown = html::fragment! { <a href={&link} title={&link}>{&link}</a> };
        let escaped = link.to_string().replace('&', "&amp;");
        assert_eq!(
            &*shown,
            format!("<a href=\"{escaped}\" title=\"{escaped}\">{escaped}</a>")
        );
        assert_eq!(Link::from(link.clone()).to_string(), link.to_string());
    }
}

#[test]
fn a_reference_is_written_like_its_value() {
    let mut text = String::new();
    (&&7_u8).to_param(&mut text).expect("a number has a text");
    assert_eq!(text, "7");
}
