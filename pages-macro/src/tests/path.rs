//! Paths: what they are taken apart into, and what is said of those that are none.

use crate::error::Errors;
use crate::path::{Segment, parse, shapes};
use proc_macro2::Span;

fn segments(text: &str) -> Vec<Segment> {
    let mut errors = Errors::default();
    let pattern = parse(text, Span::call_site(), &mut errors);
    assert!(errors.is_empty(), "{text}: {:?}", errors.texts());
    assert_eq!(pattern.text, text);
    pattern.segments
}

fn messages(text: &str) -> Vec<String> {
    let mut errors = Errors::default();
    parse(text, Span::call_site(), &mut errors);
    errors.texts()
}

fn literal(text: &str) -> Segment {
    Segment::Literal(text.to_owned())
}

fn argument(before: &str, name: &str, after: &str) -> Segment {
    Segment::Argument {
        before: before.to_owned(),
        name: name.to_owned(),
        after: after.to_owned(),
    }
}

#[test]
fn every_kind_of_segment() {
    assert_eq!(segments("/"), []);
    assert_eq!(segments("/a/b"), [literal("a"), literal("b")]);
    assert_eq!(segments("/a/"), [literal("a"), literal("")]);
    assert_eq!(segments("/{id}"), [argument("", "id", "")]);
    assert_eq!(segments("/file-{n}.txt"), [argument("file-", "n", ".txt")]);
    assert_eq!(segments("/grüße und mehr"), [literal("grüße und mehr")]);
    assert_eq!(segments("/{type}"), [argument("", "type", "")]);
    assert_eq!(
        segments("/{a?}/{b?}/{c..}"),
        [
            Segment::Optional {
                name: "a".to_owned()
            },
            Segment::Optional {
                name: "b".to_owned()
            },
            Segment::Tail {
                name: "c".to_owned()
            },
        ]
    );
}

#[test]
fn each_mistake_is_said() {
    for (text, expected) in [
        ("", "doesn't begin with a slash"),
        ("a/b", "doesn't begin with a slash"),
        ("/a//b", "an empty segment"),
        ("//a", "an empty segment"),
        ("/{a", "is never closed"),
        ("/a}", "without its `{`"),
        ("/{a{b}}", "the braces in `{a{b}}` don't match"),
        ("/a}{b}", "don't match"),
        ("/{a}{b}", "two parameters in one segment"),
        ("/{}", "a parameter without a name"),
        ("/{a b}", "`a b` is not a name"),
        ("/{1}", "`1` is not a name"),
        ("/{_}", "`_` is not a name"),
        ("/{a-b}", "`a-b` is not a name"),
        ("/{id:u32}", "write `{id}`: the type"),
        ("/{*rest}", "write `{rest..}`"),
        ("/x{a?}", "not all of its segment"),
        ("/{a..}.txt", "not all of its segment"),
        ("/{a?}/b", "may be left out, but something follows"),
        ("/{a?}/{b}", "may be left out, but something follows"),
        ("/{a..}/b", "takes all that is left"),
        ("/{a}/{a}", "two parameters are called `a`"),
        ("/a%20b", "a percent sign"),
        ("/a?b=c", "a path ends before its `?`"),
        ("/a#b", "never reaches a server"),
        ("/a/./b", "the segment `.` means another path"),
        ("/a/..", "the segment `..` means another path"),
        ("/a\\b", "a backslash"),
        ("/a\tb", "a control character"),
    ] {
        let messages = messages(text);
        assert!(
            messages.iter().any(|message| message.contains(expected)),
            "{text}: {messages:?}"
        );
        assert_eq!(messages.len(), 1, "{text}: {messages:?}");
        assert!(messages[0].contains("\nhelp: "), "{text}: {messages:?}");
    }
}

#[test]
fn all_mistakes_are_said_at_once() {
    assert_eq!(messages("a/{b c}/{}").len(), 3);
}

#[test]
fn shapes_know_no_names() {
    let shapes = |text: &str| {
        let mut errors = Errors::default();
        shapes(&parse(text, Span::call_site(), &mut errors))
    };
    assert_eq!(shapes("/"), [""]);
    assert_eq!(shapes("/a/{b}"), shapes("/a/{c}"));
    assert_eq!(shapes("/a/{b?}/{c?}"), ["/a", "/a/{}", "/a/{}/{}"]);
    assert_ne!(shapes("/a/x{b}"), shapes("/a/{b}"));
    assert_ne!(shapes("/a/"), shapes("/a"));
    assert_eq!(shapes("/{t..}"), ["/{..}"]);
}
