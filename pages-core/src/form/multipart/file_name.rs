//! The name of a file as it can be shown and stored: one component of a path, without control characters.

/// The longest name that file systems take.
const LONGEST: usize = 255;

/// How long an ending may be, with its dot, that is kept when a name is cut.
const LONGEST_ENDING: usize = 16;

/// What is left of the name that a client gives: the last component of its path, whichever system it comes from (old browsers
/// send whole paths, attackers `../`), without control characters, cut to what file systems take.
pub(super) fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).collect();
    if matches!(clean.trim(), "" | "." | "..") {
        return String::new();
    }
    if clean.len() <= LONGEST {
        return clean;
    }
    let ending = clean.rfind('.').and_then(|dot| clean.get(dot..));
    let ending = ending.filter(|ending| ending.len() <= LONGEST_ENDING);
    let ending = ending.unwrap_or_default();
    let room = LONGEST - ending.len();
    let stem = (0..=room).rev().find(|at| clean.is_char_boundary(*at));
    format!(
        "{}{ending}",
        clean.get(..stem.unwrap_or(0)).unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_component_is_left() {
        for (sent, left) in [
            ("a.txt", "a.txt"),
            ("C:\\Users\\ada\\a.txt", "a.txt"),
            ("../../etc/passwd", "passwd"),
            ("..\\..", ""),
            ("..", ""),
            (" . ", ""),
            ("dir/", ""),
            ("", ""),
            ("a\0b\r\nc\u{7f}\u{85}.txt", "abc.txt"),
            ("naïve 文.txt", "naïve 文.txt"),
            (".profile", ".profile"),
        ] {
            assert_eq!(file_name(sent), left, "{sent:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = file_name(&format!("{}.jpeg", "ä".repeat(200)));
        assert_eq!(name, format!("{}.jpeg", "ä".repeat(125)));
        assert_eq!(file_name(&"x".repeat(300)).len(), 255);
        assert_eq!(file_name(&format!(".{}", "x".repeat(300))).len(), 255);
    }
}
