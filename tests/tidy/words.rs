//! Words that may not stand in the repository, or only in the places named here.

use super::source::{code, files, line, words};

/// The two places where code may do what the compiler can't check.
const UNSAFE: &[&str] = &["html/src/sink/", "html/src/kernel/"];

#[test]
fn only_the_sink_and_the_kernel_are_unsafe() {
    for file in files("rs") {
        let allowed = UNSAFE.iter().any(|place| file.path.starts_with(place))
            // The benchmarks hold the limit that checks nothing, to be compared with; nobody depends on them.
            || file.folder() == "benches";
        let code = code(&file.text);
        let place = words(&code, "unsafe").next();
        assert!(
            allowed || place.is_none(),
            "{}:{} is unsafe",
            file.path,
            line(&code, place.unwrap_or(0))
        );
    }
}

#[test]
fn nothing_is_left_undone() {
    // Put together here so that this file doesn't hold them.
    let marks =
        [["FIX", "ME"], ["XX", "X"], ["TO", "DO"], ["HA", "CK"]].map(|parts| parts.concat());
    for file in files("rs") {
        for mark in &marks {
            assert_eq!(
                words(&file.text, mark).next(),
                None,
                "{} holds {mark}",
                file.path
            );
        }
        let code = code(&file.text);
        for name in ["todo", "unimplemented", "dbg"] {
            for at in words(&code, name) {
                let called = code[at + name.len()..].starts_with('!');
                assert!(!called, "{}:{} calls {name}!", file.path, line(&code, at));
            }
        }
        assert!(
            !code.contains("#[ignore"),
            "{} passes a test over",
            file.path
        );
    }
}

#[test]
fn nothing_tells_of_the_machine_it_was_written_on() {
    let folders = [["/wo", "rk/"], ["/ro", "ot/"], ["/tm", "p/"]].map(|parts| parts.concat());
    for ending in [
        "rs", "toml", "md", "stderr", "json", "lock", "sh", "js", "txt",
    ] {
        for file in files(ending) {
            for folder in &folders {
                // Further on in an address or a path it is a name like any other.
                let place = file.text.match_indices(folder.as_str()).find(|(at, _)| {
                    !file.text[..*at]
                        .ends_with(|c: char| c.is_alphanumeric() || ".-_})".contains(c))
                });
                assert_eq!(
                    place.map(|(at, _)| line(&file.text, at)),
                    None,
                    "{} names the folder {folder}",
                    file.path
                );
            }
        }
    }
}

#[test]
fn packages_come_from_the_public_registry_only() {
    let locks = files("lock");
    assert!(
        locks.iter().any(|file| file.path == "Cargo.lock"),
        "Cargo.lock is missing"
    );
    for file in locks.iter().filter(|file| file.name() == "Cargo.lock") {
        for line in file
            .text
            .lines()
            .filter(|line| line.starts_with("source = "))
        {
            assert_eq!(
                line, "source = \"registry+https://github.com/rust-lang/crates.io-index\"",
                "{}",
                file.path
            );
        }
    }
}

#[test]
fn every_exception_from_a_lint_has_its_reason() {
    for file in files("rs").iter().filter(|file| !file.is_fixture()) {
        let code = code(&file.text);
        for level in ["expect", "allow"] {
            for at in words(&code, level) {
                let inside = code[at..].strip_prefix(level).unwrap_or_default();
                let attribute = inside.starts_with('(')
                    && code[..at].ends_with(['[', ' ', '\n', ','])
                    && code[..at].trim_end().ends_with(['[', ',', ';'])
                    && code[..at]
                        .rfind('#')
                        .is_some_and(|start| !code[start..at].contains(']'));
                if !attribute {
                    continue;
                }
                let end = closing(inside).unwrap_or(inside.len());
                assert!(
                    words(&inside[..end], "reason").next().is_some(),
                    "{}:{} makes an exception without a reason",
                    file.path,
                    line(&code, at)
                );
            }
        }
    }
}

/// The index of the parenthesis that closes the one at the start.
fn closing(code: &str) -> Option<usize> {
    let mut depth = 0_usize;
    code.char_indices().find_map(|(at, character)| {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}
