//! Pages for tests, made of patterns as people write them.

use crate::registry::{Entry, Errors};
use crate::route::{Methods, Segment};

/// A page for tests.
pub(crate) const fn page(path: &'static str, segments: &'static [Segment]) -> Entry {
    Entry {
        name: "app::page",
        path,
        segments,
        methods: Methods::GET,
        file: "src/app.rs",
        line: 1,
        column: 1,
        needs: &[],
        errors: Errors::NONE,
        cross_origin: false,
        form: None,
        handler: |_| unreachable!("routes run no pages"),
    }
}

/// The segments of a pattern, as the attribute would make them.
fn segments(pattern: &'static str) -> Vec<Segment> {
    let parts = pattern
        .strip_prefix('/')
        .expect("a pattern begins with a slash");
    if parts.is_empty() {
        return Vec::new();
    }
    parts.split('/').map(segment).collect()
}

fn segment(text: &'static str) -> Segment {
    let Some((before, rest)) = text.split_once('{') else {
        return Segment::Literal(text);
    };
    let (name, after) = rest.split_once('}').expect("braces come in pairs");
    if let Some(name) = name.strip_suffix('?') {
        Segment::Optional { name }
    } else if let Some(name) = name.strip_suffix("..") {
        Segment::Tail { name }
    } else {
        Segment::Argument {
            before,
            name,
            after,
        }
    }
}

/// A page that lives as long as the test.
pub(crate) fn leak(pattern: &'static str, methods: Methods) -> &'static Entry {
    Box::leak(Box::new(Entry {
        methods,
        ..page(pattern, segments(pattern).leak())
    }))
}
