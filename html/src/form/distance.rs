//! Which of several names was meant.

use super::FormSpec;

/// The longest name that is compared, in bytes.
const LONGEST: usize = 40;

/// The field whose name is nearest to `name`, if one is near: a third of it may differ.
pub(super) const fn nearest(spec: &FormSpec, name: &str) -> Option<&'static str> {
    let mut best = None;
    let mut least = name.len() / 3 + 1;
    let mut at = 0;
    while at < spec.fields.len() {
        let other = spec.fields[at].name;
        let distance = distance(name.as_bytes(), other.as_bytes());
        if distance <= least && distance < other.len() {
            best = Some(other);
            // Of two that are equally near, the first.
            if distance == 0 {
                return best;
            }
            least = distance - 1;
        }
        at += 1;
    }
    best
}

/// How many letters must be put in, taken out, exchanged, or swapped with the next one, to make one of the other.
const fn distance(from: &[u8], to: &[u8]) -> usize {
    if from.len() > LONGEST || to.len() > LONGEST {
        return usize::MAX;
    }
    let mut rows = [[0; LONGEST + 1]; 3];
    let mut column = 0;
    while column <= to.len() {
        rows[1][column] = column;
        column += 1;
    }
    let mut row = 1;
    while row <= from.len() {
        rows[2][0] = row;
        let mut column = 1;
        while column <= to.len() {
            let differs = !from[row - 1].eq_ignore_ascii_case(&to[column - 1]);
            let mut cost = rows[1][column - 1] + differs as usize;
            cost = least(cost, rows[1][column] + 1);
            cost = least(cost, rows[2][column - 1] + 1);
            if row > 1
                && column > 1
                && from[row - 1] == to[column - 2]
                && from[row - 2] == to[column - 1]
            {
                cost = least(cost, rows[0][column - 2] + 1);
            }
            rows[2][column] = cost;
            column += 1;
        }
        rows[0] = rows[1];
        rows[1] = rows[2];
        row += 1;
    }
    rows[1][to.len()]
}

const fn least(left: usize, right: usize) -> usize {
    if left < right { left } else { right }
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Kind};
    use super::*;

    fn of(from: &str, to: &str) -> usize {
        distance(from.as_bytes(), to.as_bytes())
    }

    #[test]
    fn letters_are_counted() {
        for (from, to, expected) in [
            ("", "", 0),
            ("abc", "abc", 0),
            ("Abc", "abc", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("authr", "author", 1),
            ("auhtor", "author", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(of(from, to), expected, "{from} {to}");
            assert_eq!(of(to, from), expected, "{to} {from}");
        }
    }

    #[test]
    fn only_what_is_near_is_meant() {
        const SPEC: FormSpec = FormSpec {
            name: "",
            fields: &[
                Field::new("author", Kind::Text),
                Field::new("authors", Kind::Text),
                Field::new("n", Kind::Text),
            ],
        };
        assert_eq!(nearest(&SPEC, "auhtor"), Some("author"));
        assert_eq!(nearest(&SPEC, "autors"), Some("authors"));
        assert_eq!(nearest(&SPEC, "email"), None);
        assert_eq!(nearest(&SPEC, "m"), None);
        assert_eq!(nearest(&SPEC, &"a".repeat(100)), None);
    }
}
