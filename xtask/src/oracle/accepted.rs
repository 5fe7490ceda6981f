//! The disagreements that are ours: where the Standard says something else than the Nu HTML Checker.

/// One line each: who reports the error (`+` for us), matrix, pattern of the probe's name with `*`, and the section of the Standard.
const ACCEPTED: &str = include_str!("accepted.txt");

/// The section of the Standard that proves us right about a probe on which one reports an error: we or they.
pub(super) fn section(is_ours: bool, matrix: &str, probe: &str) -> Option<&'static str> {
    let sign = if is_ours { "+ " } else { "- " };
    ACCEPTED
        .lines()
        .filter_map(|line| line.strip_prefix(sign)?.split_once(" = "))
        .find(|(left, _)| {
            left.split_once(": ")
                .is_some_and(|(of, pattern)| (of == "*" || of == matrix) && matches(pattern, probe))
        })
        .map(|(_, section)| section)
}

/// Whether a text is as the pattern says, in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(after) = text.strip_prefix(start) else {
        return false;
    };
    (0..=after.len())
        .filter(|&at| after.is_char_boundary(at))
        .any(|at| matches(rest, &after[at..]))
}

#[cfg(test)]
mod tests {
    use super::{ACCEPTED, matches};

    #[test]
    fn stars_stand_for_anything() {
        assert!(matches("a * b", "a > b > b"));
        assert!(!matches("a * b", "a > b c"));
        assert!(matches("*", ""));
    }

    #[test]
    fn every_line_names_a_section() {
        for line in ACCEPTED.lines().filter(|line| !line.starts_with('#')) {
            let (left, section) = line.split_once(" = ").expect(line);
            assert!(
                left.starts_with(['+', '-']) && left.contains(": "),
                "{line}"
            );
            assert!(section.contains('#'), "{line}: which anchor?");
        }
    }
}
