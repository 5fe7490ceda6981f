//! The shapes of a path: two pages with a shape in common answer the same URLs.

use super::segment::{Pattern, Segment};

/// All shapes of a path, with the names of parameters left out: one for each number of optional parameters that are given.
pub(crate) fn shapes(pattern: &Pattern) -> Vec<String> {
    let mut shape = String::new();
    let mut shapes = Vec::new();
    for segment in &pattern.segments {
        if let Segment::Optional { .. } = segment {
            shapes.push(shape.clone());
        }
        shape.push('/');
        match segment {
            Segment::Literal(text) => shape.push_str(text),
            Segment::Argument { before, after, .. } => {
                shape.push_str(before);
                shape.push_str("{}");
                shape.push_str(after);
            }
            Segment::Optional { .. } => shape.push_str("{}"),
            Segment::Tail { .. } => shape.push_str("{..}"),
        }
    }
    shapes.push(shape);
    shapes
}
