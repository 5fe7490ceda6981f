//! Links in the documents lead to files and headings that are there.

use super::source::{files, root};

/// The targets of `[text](target)` in a document, those in code blocks apart.
fn targets(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            block = !block;
        }
        if block {
            continue;
        }
        // Every second piece between backquotes is code.
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
        let mut rest = prose.as_str();
        while let Some((_, after)) = rest.split_once("](") {
            let (target, after) = after.split_once(')').unwrap_or((after, ""));
            found.push(target.to_owned());
            rest = after;
        }
    }
    found
}

/// The anchor that a heading gets: lower case, hyphens for spaces, other signs dropped.
fn anchor(heading: &str) -> String {
    heading
        .trim_start_matches('#')
        .trim()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| {
            if c == ' ' {
                '-'
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect()
}

#[test]
fn links_lead_somewhere() {
    for file in files("md") {
        let folder = root().join(&file.path);
        let folder = folder.parent().unwrap_or(root());
        for target in targets(&file.text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (path, fragment) = target.split_once('#').unwrap_or((&target, ""));
            let path = if path.is_empty() {
                root().join(&file.path)
            } else {
                folder.join(path)
            };
            assert!(
                path.exists(),
                "{} links to {target}, which isn't there",
                file.path
            );
            if !fragment.is_empty() {
                let text = std::fs::read_to_string(&path).expect("a heading stands in a text");
                let headings = text.lines().filter(|line| line.starts_with('#'));
                assert!(
                    headings.map(anchor).any(|heading| heading == fragment),
                    "{} links to {target}, a heading that isn't there",
                    file.path
                );
            }
        }
    }
}

#[test]
fn the_documents_are_there() {
    for name in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "CHANGELOG.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "NOTICE",
    ] {
        assert!(root().join(name).is_file(), "{name} is missing");
    }
}

#[test]
fn code_in_documents_is_not_searched_for_links() {
    let text = "[a](b.md) `[c](d)` [e](f#g)\n```\n[h](i)\n```\n";
    assert_eq!(targets(text), ["b.md", "f#g"]);
    assert_eq!(anchor("## A `b` & c"), "a-b--c");
}
