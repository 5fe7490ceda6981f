//! Finds the files of the repository and parts Rust code from its comments and strings.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the repository.
pub(crate) struct File {
    /// The path from the root, with `/` between its parts.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// The folder at the root in which the file lies, which is the name of its crate.
    pub(crate) fn folder(&self) -> &str {
        self.path.split_once('/').map_or("", |(folder, _)| folder)
    }

    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub(crate) fn is_fixture(&self) -> bool {
        self.path.starts_with("tests/ui/")
    }
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie below the root")
}

/// All files of the repository whose names end with `extension`, in the order of their paths.
pub(crate) fn files(extension: &str) -> Vec<File> {
    let mut paths = Vec::new();
    collect(root(), &mut paths);
    paths.sort();
    let suffix = format!(".{extension}");
    paths
        .into_iter()
        .filter_map(|path| {
            let below = path
                .strip_prefix(root())
                .expect("it was found below the root");
            let below = below.to_string_lossy().replace('\\', "/");
            below.ends_with(&suffix).then(|| File {
                path: below,
                text: fs::read_to_string(&path).expect("the file was listed just now"),
            })
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder was listed just now") {
        let path = entry.expect("the entry was listed just now").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // What isn't committed: build output, packages fetched for the generator, and notes.
        let foreign = matches!(&*name, "target" | "wip" | "node_modules" | ".git");
        if path.is_dir() && !foreign {
            collect(&path, paths);
        } else if path.is_file() {
            paths.push(path);
        }
    }
}

/// The code of a Rust file: comments become spaces, and literals become quotes.
///
/// Every line break stays, so a line of the code has the number of the line in the file.
pub(crate) fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(next) = rest.chars().next() {
        let inside_name = before.is_alphanumeric() || before == '_';
        let (length, blank) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), ' ')
        } else if rest.starts_with("/*") {
            (block_comment(rest), ' ')
        } else if next == '"' {
            (string(rest, 1), '"')
        } else if !inside_name && let Some(hashes) = raw_string(rest) {
            (hashes, '"')
        } else if next == '\'' && character(rest) > 1 {
            (character(rest), '"')
        } else {
            code.push(next);
            before = next;
            rest = &rest[next.len_utf8()..];
            continue;
        };
        code.extend(
            rest[..length]
                .chars()
                .map(|c| if c == '\n' { c } else { blank }),
        );
        before = blank;
        rest = &rest[length..];
    }
    code
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of a string literal whose content begins at `at`.
fn string(text: &str, at: usize) -> usize {
    let mut characters = text[at..].char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '\\' => drop(characters.next()),
            '"' => return at + index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a raw, byte or C string literal at the start of `text`.
fn raw_string(text: &str) -> Option<usize> {
    let prefix = ["r", "br", "cr", "b", "c"].into_iter().find(|prefix| {
        text.strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with(['"', '#']))
    })?;
    let rest = &text[prefix.len()..];
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    if !rest[hashes..].starts_with('"') {
        return None; // a raw name such as `r#type`
    }
    if !prefix.contains('r') {
        return Some(prefix.len() + string(rest, 1));
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let content = prefix.len() + hashes + 1;
    let length = text[content..]
        .find(&end)
        .map_or(text.len() - content, |at| at + end.len());
    Some(content + length)
}

/// The length of a character literal, or 1 where the quote begins a lifetime or a label.
fn character(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            characters.next();
            characters
                .find(|(_, character)| *character == '\'')
                .map_or(1, |(index, _)| index + 1)
        }
        Some(_) => match characters.next() {
            Some((index, '\'')) => index + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// Whether `word` stands in `code` with nothing of a name on either side, and where.
pub(crate) fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .filter(move |(at, _)| {
            !code[..*at].ends_with(of_name) && !code[at + word.len()..].starts_with(of_name)
        })
        .map(|(at, _)| at)
}

/// The number of the line of `text` in which the byte `at` stands.
pub(crate) fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[test]
fn comments_and_strings_are_not_code() {
    let text = "a(\"x\\\"y // no\"); // unsafe\n/* a /* b */ c */ b'\\'' 'x' 'life r#\"q\"z\"# r#type c\"w\"";
    let code = code(text);
    assert_eq!(code.chars().count(), text.chars().count());
    for gone in ["unsafe", "no", "x", "y", "q", "z", "w", "b */"] {
        assert_eq!(words(&code, gone).count(), 0, "`{gone}` in {code}");
    }
    for kept in ["a", "life", "type"] {
        assert_eq!(words(&code, kept).count(), 1, "`{kept}` in {code}");
    }
}

#[test]
fn every_crate_is_found() {
    let found: std::collections::BTreeSet<_> = files("rs")
        .iter()
        .map(|file| file.folder().to_owned())
        .collect();
    for folder in ["html-spec", "html-macro", "html", "tests", "xtask"] {
        assert!(found.contains(folder), "no file of {folder}");
    }
}
