//! The shape of a path: whether it can be the path that a link with holes leads to.

use super::literal::HOLE;
use crate::Segment;
use crate::route::decode;

/// Any one character.
const ANY: char = '\u{FFFB}';

/// One segment of what is known, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// This text.
    Literal(String),
    /// A value that isn't empty, with this text around it.
    Value { before: String, after: String },
    /// A value, or the end.
    Optional,
    /// All that follows.
    Tail,
}

impl From<&Segment> for Shape {
    fn from(segment: &Segment) -> Self {
        match *segment {
            Segment::Literal(text) => Self::Literal(text.into()),
            Segment::Argument { before, after, .. } => Self::Value {
                before: before.into(),
                after: after.into(),
            },
            Segment::Optional { .. } => Self::Optional,
            Segment::Tail { .. } => Self::Tail,
        }
    }
}

/// The shapes of a pattern as it is written: `/a/{id}/{tail..}`.
pub(super) fn shapes(pattern: &str) -> Vec<Shape> {
    segments(pattern)
        .into_iter()
        .map(|segment| {
            let Some((before, rest)) = segment.split_once('{') else {
                return Shape::Literal(segment.into());
            };
            let (name, after) = rest.split_once('}').unwrap_or((rest, ""));
            match name {
                _ if name.ends_with("..") => Shape::Tail,
                _ if name.ends_with('?') => Shape::Optional,
                _ => Shape::Value {
                    before: before.into(),
                    after: after.into(),
                },
            }
        })
        .collect()
}

/// The segments of a path. The front page has none.
pub(super) fn segments(path: &str) -> Vec<&str> {
    match path.strip_prefix('/') {
        None | Some("") => Vec::new(),
        Some(rest) => rest.split('/').collect(),
    }
}

/// Whether a path with holes can be one of this shape. A hole is part of one segment: what is put into it is encoded.
pub(super) fn fits(path: &str, shapes: &[Shape]) -> bool {
    let decoded: Option<Vec<_>> = segments(path).into_iter().map(decode).collect();
    decoded.is_some_and(|segments| {
        let segments: Vec<Vec<char>> = segments.iter().map(|text| text.chars().collect()).collect();
        fit(&segments, shapes)
    })
}

fn fit(segments: &[Vec<char>], shapes: &[Shape]) -> bool {
    let Some((shape, shapes)) = shapes.split_first() else {
        return segments.is_empty();
    };
    let pattern: Vec<char> = match shape {
        Shape::Tail => return true,
        Shape::Optional if segments.is_empty() => return fit(segments, shapes),
        Shape::Optional => vec![ANY, HOLE],
        Shape::Literal(text) => text.chars().collect(),
        Shape::Value { before, after } => before
            .chars()
            .chain([ANY, HOLE])
            .chain(after.chars())
            .collect(),
    };
    match segments.split_first() {
        Some((segment, segments)) => meet(segment, &pattern) && fit(segments, shapes),
        None => false,
    }
}

/// Whether there is a text that both describe. A hole stands for any text, also for none.
fn meet(a: &[char], b: &[char]) -> bool {
    match (a.split_first(), b.split_first()) {
        (None, None) => true,
        (Some((&HOLE, rest)), None) | (None, Some((&HOLE, rest))) => {
            rest.iter().all(|c| *c == HOLE)
        }
        (None, Some(_)) | (Some(_), None) => false,
        (Some((x, a_rest)), Some((y, b_rest))) if HOLE == *x || HOLE == *y => {
            meet(a_rest, b) || meet(a, b_rest)
        }
        (Some((x, a)), Some((y, b))) => (x == y || *y == ANY) && meet(a, b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Entry;
    use crate::route::tests::page;
    use crate::route::{Found, Routes};
    use http::Method;

    fn check(path: &str, pattern: &str) -> bool {
        fits(&path.replace("{}", &HOLE.to_string()), &shapes(pattern))
    }

    #[test]
    fn text_must_be_the_same() {
        assert!(check("/", "/"));
        assert!(check("/a/b", "/a/b") && check("/%C3%A4", "/ä"));
        assert!(!check("/a/c", "/a/b") && !check("/a", "/a/b") && !check("/a/b", "/a"));
        assert!(check("/a/", "/a/") && !check("/a/", "/a") && !check("/a", "/a/"));
        assert!(!check("/%zz", "/%zz"), "a malformed escape names nothing");
    }

    #[test]
    fn arguments_take_a_value() {
        assert!(check("/user/7", "/user/{id}") && check("/user/{}", "/user/{id}"));
        assert!(!check("/user/", "/user/{id}") && !check("/user/7/edit", "/user/{id}"));
        assert!(check("/file-7.txt", "/file-{n}.txt") && !check("/file-.txt", "/file-{n}.txt"));
    }

    #[test]
    fn optional_arguments_and_tails_may_be_missing() {
        assert!(check("/a", "/a/{b?}") && check("/a/x", "/a/{b?}") && check("/a", "/a/{b?}/{c?}"));
        assert!(!check("/a/x/y", "/a/{b?}"));
        assert!(
            check("/a", "/a/{t..}")
                && check("/a/x/y", "/a/{t..}")
                && check("/a/x/y", "/a/{b?}/{t..}")
        );
    }

    #[test]
    fn holes_meet_text_and_arguments() {
        assert!(
            check("/{}/edit", "/user/edit") && check("/us{}", "/user") && !check("/us{}", "/admin")
        );
        assert!(check("/file-{}", "/file-{n}.txt") && !check("/image-{}", "/file-{n}.txt"));
        assert!(check("/{}x{}", "/{n}.txt") && !check("/a/{}", "/a"));
        assert!(check("/user{}", "/user"), "a hole may hold nothing");
    }

    #[test]
    fn segments_of_entries_have_the_shapes_of_their_patterns() {
        let of_entries = [
            Segment::Literal("a"),
            Segment::Argument {
                before: "x",
                name: "n",
                after: "y",
            },
            Segment::Optional { name: "o" },
            Segment::Tail { name: "t" },
        ];
        let of_entries: Vec<Shape> = of_entries.iter().map(Shape::from).collect();
        assert_eq!(of_entries, shapes("/a/x{n}y/{o?}/{t..}"));
    }

    /// Where a path has no holes, what fits is what the router finds.
    #[test]
    fn the_router_agrees() {
        use Segment::{Argument, Literal, Optional, Tail};
        static PAGES: [Entry; 9] = [
            page("/", &[]),
            page("/a", &[Literal("a")]),
            page("/a/", &[Literal("a"), Literal("")]),
            page("/a/{n}", &[Literal("a"), WHOLE]),
            page("/{n}/a", &[WHOLE, Literal("a")]),
            page("/x{n}y", &[AFFIXED]),
            page("/a/{o?}", &[Literal("a"), Optional { name: "o" }]),
            page("/a/{t..}", &[Literal("a"), Tail { name: "t" }]),
            page(
                "/{n}/{o?}/{t..}",
                &[WHOLE, Optional { name: "o" }, Tail { name: "t" }],
            ),
        ];
        const WHOLE: Segment = Argument {
            before: "",
            name: "n",
            after: "",
        };
        const AFFIXED: Segment = Argument {
            before: "x",
            name: "n",
            after: "y",
        };
        let segments = ["", "a", "b", "xy", "x1y", "%61", "a%2Fb", "%"];
        let mut paths = vec!["/".to_owned()];
        for first in segments {
            for second in segments {
                paths.push(format!("/{first}"));
                paths.push(format!("/{first}/{second}"));
                paths.extend(segments.map(|third| format!("/{first}/{second}/{third}")));
            }
        }
        for entry in &PAGES {
            let routes = Routes::new(&[entry]).unwrap();
            let of_entry: Vec<Shape> = entry.segments.iter().map(Shape::from).collect();
            assert_eq!(of_entry, shapes(entry.path));
            for path in &paths {
                let found = matches!(routes.find(path, &Method::GET), Found::Page { .. });
                assert_eq!(fits(path, &of_entry), found, "{path} and {}", entry.path);
            }
        }
    }
}
