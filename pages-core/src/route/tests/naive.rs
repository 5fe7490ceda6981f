//! The search against one that tries each pattern by itself and compares what matches.

use super::leak;
use crate::registry::Entry;
use crate::route::decode::decode;
use crate::route::{Found, Methods, Routes, Segment, is_dots};
use http::Method;
use proptest::prelude::*;
use std::cmp::Reverse;

/// How specific the match of one segment is: less comes first.
type Rank = (u8, Reverse<usize>, &'static str, &'static str);

const END: Rank = (0, Reverse(0), "", "");
const TEXT: Rank = (0, Reverse(0), "", "");
const VALUE: Rank = (2, Reverse(0), "", "");
const TAIL: Rank = (3, Reverse(0), "", "");

/// How a pattern matches a path, if it does: the rank of each segment, and the values.
fn matches(pattern: &[Segment], path: &[&str]) -> Option<(Vec<Rank>, Vec<String>)> {
    let Some((raw, rest)) = path.split_first() else {
        return match pattern.first() {
            None | Some(Segment::Optional { .. }) => Some((vec![END], Vec::new())),
            Some(Segment::Tail { .. }) => Some((vec![TAIL], Vec::new())),
            Some(_) => None,
        };
    };
    let (segment, following) = pattern.split_first()?;
    let text = decode(raw).filter(|text| !is_dots(text))?.into_owned();
    let (rank, value) = match *segment {
        Segment::Literal(literal) => (TEXT, (literal == text).then_some(None)?),
        Segment::Argument {
            before: "",
            after: "",
            ..
        }
        | Segment::Optional { .. } => (VALUE, Some(text).filter(|text| !text.is_empty())),
        Segment::Argument { before, after, .. } => {
            let value = text.strip_prefix(before)?.strip_suffix(after)?;
            (
                (1, Reverse(before.len() + after.len()), before, after),
                Some(value.to_owned()),
            )
        }
        Segment::Tail { .. } => {
            let all: Option<Vec<String>> = path
                .iter()
                .map(|raw| decode(raw).filter(|text| !is_dots(text)).map(Into::into))
                .collect();
            let all = Some(all?.join("/")).filter(|all| !all.is_empty());
            return Some((vec![TAIL], all.into_iter().collect()));
        }
    };
    if !matches!(segment, Segment::Literal(_)) && value.as_ref().is_none_or(String::is_empty) {
        return None;
    }
    let (mut ranks, mut values) = matches(following, rest)?;
    ranks.insert(0, rank);
    values.splice(0..0, value);
    Some((ranks, values))
}

/// The page that answers, and its values.
fn find(
    pages: &[&'static Entry],
    path: &str,
    method: &Method,
) -> Option<(&'static Entry, Vec<String>)> {
    let segments: Vec<&str> = match path.strip_prefix('/')? {
        "" => Vec::new(),
        path => path.split('/').collect(),
    };
    pages
        .iter()
        .filter(|page| page.methods.contains(method))
        .filter_map(|page| Some((*page, matches(page.segments, &segments)?)))
        .min_by(|(_, (a, _)), (_, (b, _))| a.cmp(b))
        .map(|(page, (_, values))| (page, values))
}

/// A pattern of a few short segments that often match the same paths.
fn pattern() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        3 => proptest::sample::select(vec!["a", "b", "ab", ".a"]),
        2 => proptest::sample::select(vec!["a{x}", "{x}b", "a{x}b", "{x}ab"]),
        2 => Just("{x}"),
    ];
    let end = proptest::sample::select(vec![
        "",
        "",
        "/{y?}",
        "/{y?}/{z?}",
        "/{t..}",
        "/{y?}/{t..}",
        "/",
    ]);
    (proptest::collection::vec(segment, 0..4), end).prop_map(|(segments, end)| {
        let start: String = segments.iter().flat_map(|segment| ["/", segment]).collect();
        match (start + end).as_str() {
            "" | "/" => "/".to_owned(),
            pattern => pattern.to_owned(),
        }
    })
}

/// A path of a few short segments.
fn path() -> impl Strategy<Value = String> {
    let segment = proptest::sample::select(vec![
        "a", "b", "ab", "aab", "abb", "c", "", "%61", "a%62", "a%2Fb", "%C3%A4b", "..", "%2e", "%",
        "%FF",
    ]);
    proptest::collection::vec(segment, 1..5).prop_map(|segments| format!("/{}", segments.join("/")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn both_find_the_same(
        patterns in proptest::collection::vec((pattern(), any::<bool>()), 1..12),
        paths in proptest::collection::vec(path(), 1..20),
    ) {
        let mut pages: Vec<&'static Entry> = Vec::new();
        for (pattern, posts) in patterns {
            let methods = if posts { Methods::POST } else { Methods::GET };
            pages.push(leak(pattern.leak(), methods));
            if Routes::new(&pages).is_err() {
                pages.pop();
            }
        }
        let routes = Routes::new(&pages).expect("those in conflict are left out");
        for path in paths {
            for method in [Method::GET, Method::POST] {
                let expected = find(&pages, &path, &method);
                let (page, values) = match routes.find(&path, &method) {
                    Found::Page { page, values } => (page, values),
                    other => {
                        prop_assert!(expected.is_none(), "{} is {:?}, not {:?}", path, other, expected);
                        continue;
                    }
                };
                let values = (0..).map_while(|index| values.value(&path, index)).map(Into::into);
                let found = (page.path, values.collect::<Vec<String>>());
                prop_assert_eq!(Some(found), expected.map(|(page, values)| (page.path, values)), "{}", path);
            }
        }
    }
}
