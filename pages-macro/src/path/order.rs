//! What the segments of a path must be to each other.

use super::parse::Reader;
use super::segment::Segment;

impl Reader<'_> {
    /// A tail comes last, and behind an optional parameter there are only others, and a tail.
    pub(super) fn order(&mut self, segments: &[Segment]) {
        for (at, segment) in segments.iter().enumerate() {
            let next = segments.get(at + 1);
            match (segment, next) {
                (Segment::Tail { name }, Some(_)) => self.wrong(
                    format!(
                        "`{{{name}..}}` takes all that is left of the path, but something follows"
                    ),
                    "put it last",
                ),
                (Segment::Optional { name }, Some(next))
                    if !matches!(next, Segment::Optional { .. } | Segment::Tail { .. }) =>
                {
                    self.wrong(
                        format!(
                            "`{{{name}?}}` may be left out, but something follows that may not"
                        ),
                        "put it last, or bind two pages",
                    );
                }
                _ => {}
            }
        }
    }

    /// Each parameter has a name of its own.
    pub(super) fn names(&mut self, segments: &[Segment]) {
        let names: Vec<&str> = segments.iter().filter_map(Segment::name).collect();
        for (at, name) in names.iter().enumerate() {
            if !name.is_empty() && names.iter().position(|other| other == name) < Some(at) {
                self.wrong(
                    format!("two parameters are called `{name}`"),
                    "give each a name of its own",
                );
            }
        }
    }
}
