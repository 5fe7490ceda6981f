//! What was perhaps meant: the path that differs least.

use super::literal::HOLE;
use super::shape::{Shape, segments};

/// The one of `known` that a path differs least from, unless all of them are quite different.
pub(super) fn nearest<'k, T>(
    path: &str,
    known: &'k [T],
    shapes: impl Fn(&T) -> &[Shape],
) -> Option<&'k T> {
    let path: Vec<char> = segments(path)
        .iter()
        .flat_map(|segment| ['/'].into_iter().chain(segment.chars()))
        .collect();
    let limit = (path.len() / 3).max(2).min(path.len().saturating_sub(1));
    known
        .iter()
        .map(|known| {
            let shapes = shapes(known);
            let pattern: Vec<char> = shapes.iter().flat_map(characters).collect();
            // Of two that are as near, the one that says more in words.
            let values = pattern.iter().filter(|c| **c == HOLE).count();
            (distance(&path, &pattern), values, known)
        })
        .filter(|(distance, ..)| *distance <= limit)
        .min_by_key(|(distance, values, _)| (*distance + *values, *distance))
        .map(|(.., known)| known)
}

fn characters(shape: &Shape) -> Vec<char> {
    let mut characters = vec!['/'];
    match shape {
        Shape::Literal(text) => characters.extend(text.chars()),
        Shape::Value { before, after } => {
            characters.extend(before.chars());
            characters.push(HOLE);
            characters.extend(after.chars());
        }
        Shape::Optional | Shape::Tail => characters.push(HOLE),
    }
    characters
}

/// How many characters must be put in, taken out or replaced (Levenshtein), where a hole costs nothing within its segment,
/// and a slash counts for more than a letter.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = vec![0];
    for y in b {
        let last = before.last().copied().unwrap_or_default();
        before.push(last + weight(*y));
    }
    for x in a {
        let mut row = vec![before[0] + weight(*x)];
        for (at, y) in b.iter().enumerate() {
            let put = row[at] + beside(*y, *x);
            let taken = before[at + 1] + beside(*x, *y);
            let same = before[at]
                + if x == y {
                    0
                } else {
                    weight(*x).max(weight(*y))
                };
            row.push(put.min(taken).min(same));
        }
        before = row;
    }
    before.last().copied().unwrap_or_default()
}

/// What a character costs that the other side doesn't have.
fn weight(character: char) -> usize {
    match character {
        HOLE => 0,
        '/' => 3,
        _ => 1,
    }
}

/// The same where the other side stands at `other`: a hole there takes the character in.
fn beside(character: char, other: char) -> usize {
    if other == HOLE && character != '/' {
        0
    } else {
        weight(character)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::link::shape::shapes;

    fn check(path: &str, known: &[&'static str]) -> Option<&'static str> {
        let known: Vec<(&str, Vec<Shape>)> = known
            .iter()
            .map(|pattern| (*pattern, shapes(pattern)))
            .collect();
        let path = path.replace("{}", &HOLE.to_string());
        nearest(&path, &known, |(_, shapes)| shapes).map(|(pattern, _)| *pattern)
    }

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        let known = ["/users/{id}", "/users", "/about", "/"];
        assert_eq!(check("/abuot", &known), Some("/about"));
        assert_eq!(check("/user/7", &known), Some("/users/{id}"));
        assert_eq!(check("/user/{}", &known), Some("/users/{id}"));
        assert_eq!(check("/users/a-long-name/", &known), Some("/users/{id}"));
    }

    #[test]
    fn what_is_quite_different_is_not_named() {
        assert_eq!(check("/impressum", &["/users", "/"]), None);
        assert_eq!(check("/x", &[]), None);
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        let count = |a: &str, b: &str| {
            let a: Vec<char> = a.chars().collect();
            let b: Vec<char> = b.chars().collect();
            distance(&a, &b)
        };
        assert_eq!(
            (
                count("kitten", "sitting"),
                count("", "abc"),
                count("abc", "abc")
            ),
            (3, 3, 0)
        );
    }
}
