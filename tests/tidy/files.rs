//! How files are laid out: a first line that says their duty, a bounded length, folders that are maps without code.

use super::source::{code, files};

/// From here on a file has more than one duty.
const MOST_LINES: usize = 600;

/// Files that may be longer, each with the reason.
const LONGER: &[(&str, &str)] = &[];

#[test]
fn every_file_begins_with_its_duty() {
    for file in files("rs").iter().filter(|file| !file.is_fixture()) {
        let first = file.text.lines().next().unwrap_or_default();
        assert!(
            first
                .strip_prefix("//! ")
                .is_some_and(|duty| duty.trim().len() >= 10),
            "{} doesn't begin with a line `//! …` that says its duty",
            file.path
        );
    }
}

#[test]
fn no_file_is_too_long() {
    for file in files("rs") {
        let free = file.folder() == "tests"
            || file.path.contains("/tests/")
            || file.name() == "tests.rs"
            || file.path.contains("/generated/")
            || file.path.starts_with("html/src/names/")
            || LONGER.iter().any(|(path, _)| *path == file.path);
        let lines = file.text.lines().count();
        assert!(
            free || lines <= MOST_LINES,
            "{} has {lines} lines: look for a seam",
            file.path
        );
    }
    for (path, reason) in LONGER {
        let file = files("rs").into_iter().find(|file| file.path == *path);
        let lines = file.map(|file| file.text.lines().count());
        assert!(
            lines > Some(MOST_LINES),
            "{path} needs no exception any more ({reason})"
        );
    }
}

#[test]
fn a_mod_file_is_a_map_without_code() {
    for file in files("rs")
        .iter()
        .filter(|file| file.name() == "mod.rs" && !file.is_fixture())
    {
        let code = without_attributes(&code(&file.text));
        for item in code.split(';') {
            let item = item.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(
                item.is_empty() || is_map_item(&item),
                "{} holds more than docs, `mod` and `use`: `{item}`",
                file.path
            );
        }
    }
}

/// Whether an item, without its attributes, declares a module or a name for something elsewhere.
fn is_map_item(item: &str) -> bool {
    let bare = match item.strip_prefix("pub(") {
        Some(rest) => rest
            .split_once(')')
            .map_or("", |(_, rest)| rest)
            .trim_start(),
        None => item.strip_prefix("pub ").unwrap_or(item),
    };
    bare.starts_with("mod ") || bare.starts_with("use ")
}

/// The code without `#[…]` and `#![…]`.
fn without_attributes(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut depth = 0_usize;
    let mut before = ' ';
    for character in code.chars() {
        match character {
            '[' if depth > 0 || before == '#' => depth += 1,
            ']' if depth > 0 => {
                depth -= 1;
                before = ' ';
                continue;
            }
            _ => {}
        }
        if character == '!' && before == '#' {
            continue; // the exclamation mark of an inner attribute
        }
        if depth == 0 && character != '#' {
            kept.push(character);
        }
        before = character;
    }
    kept
}

#[test]
fn attributes_are_cut_out_whole() {
    let code = "#![x(y[1])] #[cfg(test)] mod a; pub(crate) use b;";
    assert_eq!(without_attributes(code).trim(), "mod a; pub(crate) use b;");
}

#[test]
fn modules_and_uses_are_the_items_of_a_map() {
    for item in ["mod a", "pub mod a", "pub(crate) use a::{b, c}", "use a::*"] {
        assert!(is_map_item(item), "{item}");
    }
    for item in [
        "fn a() {}",
        "pub struct A",
        "pub(super) const A: u8 = 1",
        "a!()",
    ] {
        assert!(!is_map_item(item), "{item}");
    }
}
