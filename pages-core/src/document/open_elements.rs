//! Which elements are open at the end of what is written: for the page that tells a developer where a page failed.

/// Elements without an end tag (HTML, void elements).
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// The elements that are open at the end of `written`, outermost first. What a sink has written is well formed up to there,
/// so that looking at tags is enough; where it isn't, the answer is a guess, and only shown to developers.
pub(crate) fn open_elements(written: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(written);
    let mut open: Vec<String> = Vec::new();
    let mut rest = &*text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        if let Some(end) = rest.strip_prefix('/') {
            let name = name(end);
            if let Some(index) = open.iter().rposition(|known| *known == name) {
                open.truncate(index);
            }
            continue;
        }
        let name = name(rest);
        if name.is_empty() {
            continue;
        }
        let Some((tag, behind)) = tag(rest) else {
            // In the middle of a tag.
            open.push(name);
            break;
        };
        rest = behind;
        let closed = tag.ends_with('/') || VOID.contains(&&*name);
        if name == "script" || name == "style" {
            let end = format!("</{name}");
            rest = rest.find(&end).map_or("", |end| &rest[end..]);
        }
        if !closed {
            open.push(name);
        }
    }
    open
}

fn name(tag: &str) -> String {
    tag.chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect()
}

/// The tag up to its `>`, which may stand in quotes before, and what is behind.
fn tag(rest: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let end = rest.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    })?;
    Some((&rest[..end], &rest[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::open_elements;

    #[test]
    fn open_elements_are_found() {
        let cases = [
            ("", ""),
            ("<!DOCTYPE html><html><body><p>a<br>b", "html body p"),
            ("<ul><li>one</li><li title=\"a > b\">two", "ul li"),
            (
                "<!-- <b> --><i>x</i><script>if (a < b) {}</script><em>",
                "em",
            ),
            ("<table><tr><td class=\"x", "table tr td"),
            ("<svg><path d=\"\"/><g>", "svg g"),
        ];
        for (written, open) in cases {
            assert_eq!(
                open_elements(written.as_bytes()).join(" "),
                open,
                "{written}"
            );
        }
    }
}
