//! Mistakes of syntax, of every kind that the Standard lists, and what only looks like one.

use crate::oracle::probe::{Matrix, Probe, Syntax};

/// Markup in a body, a blank line, whole documents: one probe on each line.
const LINES: &str = include_str!("syntax.txt");

/// Each line once with the end of the document, and once cut off.
pub(super) fn syntax() -> Matrix {
    let (body, whole) = LINES.split_once("\n\n").unwrap_or((LINES, ""));
    let lines = |part: &'static str| part.lines().filter(|line| !line.starts_with("# "));
    let start = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>t</title></head>\n<body>\n";
    let mut probes = Vec::new();
    for line in lines(body) {
        let markup = unescape(line);
        for (end, how) in [("\n</body>\n</html>\n", ""), ("", ", cut off")] {
            probes.push(Probe {
                name: format!("{line}{how}"),
                document: format!("{start}{markup}{end}"),
                // Where the end is missing, each line may be blamed.
                lines: (1, 99),
            });
        }
    }
    for line in lines(whole) {
        probes.push(Probe {
            name: line.to_owned(),
            document: unescape(line),
            lines: (0, 99),
        });
    }
    Matrix {
        name: "syntax",
        syntax: Syntax::Html,
        probes,
    }
}

/// `\u{1}` as the character of that number, `\n` and `\t` as what they stand for.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        rest = after;
        if let Some((number, after)) = after
            .strip_prefix("u{")
            .and_then(|after| after.split_once('}'))
            && let Some(character) = u32::from_str_radix(number, 16)
                .ok()
                .and_then(char::from_u32)
        {
            out.push(character);
            rest = after;
        } else if let Some(after) = after.strip_prefix('n') {
            out.push('\n');
            rest = after;
        } else if let Some(after) = after.strip_prefix('t') {
            out.push('\t');
            rest = after;
        } else {
            out.push('\\');
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn escapes_stand_for_characters() {
        assert_eq!(unescape(r"a\u{1}b\n\t\d\"), "a\u{1}b\n\t\\d\\");
    }
}
