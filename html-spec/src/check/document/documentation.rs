//! The text of a script whose code is elsewhere: comments, and nothing else.
//!
//! <https://html.spec.whatwg.org/#inline-documentation-for-external-scripts>

use crate::check::Checker;
use crate::check::raw::Part;
use crate::rule;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// The innermost element ends: if it is a script with `src`, its text is judged where all of it is known.
    pub(in crate::check) fn check_documentation(&mut self, at: L) {
        let Some(frame) = self.frames.last().filter(|frame| frame.is_html("script")) else {
            return;
        };
        if frame.raw.is_empty() || self.given(frame, "src").text().is_none() {
            return;
        }
        let mut text = String::new();
        for part in &frame.raw {
            match part {
                Part::Text(piece, _) => text.push_str(piece),
                _ => return,
            }
        }
        if !is_documentation(&text) {
            self.say(&rule::CODE_BESIDE_SRC, at, &[]);
        }
    }
}

/// Whether a text is comments only, each of which ends.
fn is_documentation(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\n']);
        if rest.is_empty() {
            return true;
        }
        let end = if let Some(comment) = rest.strip_prefix("//") {
            comment.split_once('\n')
        } else if let Some(comment) = rest.strip_prefix("/*") {
            comment.split_once("*/")
        } else {
            None
        };
        match end {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_documentation;

    #[test]
    fn comments_end() {
        for fine in ["", " \n", "// a\n", "/* a\n*b **/ // c\n\t"] {
            assert!(is_documentation(fine), "{fine:?}");
        }
        for wrong in ["a", "// a", "/* a", "/", "/* a */ b", "/*/"] {
            assert!(!is_documentation(wrong), "{wrong:?}");
        }
    }
}
