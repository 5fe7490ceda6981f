//! Every rule has its wrong example with its message, and its right one as a passing test.
//!
//! The fixtures follow from the table of rules: `TRYBUILD=overwrite` writes them anew.

use super::source::root;
use html_spec::rule::{RULES, Rule};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Where the wrong examples lie.
const FOLDER: &str = "tests/ui/rules";

fn stem(rule: &Rule) -> String {
    format!("{}-{}", rule.id, rule.name)
}

/// The markup, indented to where the fixtures have it.
fn indented(markup: &str) -> String {
    markup
        .lines()
        .map(|line| format!("        {line}\n"))
        .collect::<Vec<_>>()
        .concat()
}

/// A program that breaks this rule and no other. Warnings are denied so that they can be seen.
fn wrong(rule: &Rule) -> String {
    format!(
        "#![deny(warnings)]\n\nfn main() {{\n    let _page = html::fragment! {{\n{}    }};\n}}\n",
        indented(rule.wrong)
    )
}

/// All right examples as one file of tests.
fn right() -> String {
    let tests = RULES
        .iter()
        .map(|rule| {
            format!(
                "\n#[test]\nfn {}_{}() {{\n    is_clean(&fragment! {{\n{}    }});\n}}\n",
                rule.id.to_lowercase(),
                rule.name.replace('-', "_"),
                indented(rule.right)
            )
        })
        .collect::<Vec<_>>()
        .concat();
    format!(
        "//! The right example of every rule: it compiles without a warning, and a parser finds nothing to mend.\n\
         //!\n\
         //! Written by `TRYBUILD=overwrite cargo test -p pages-tests --test black-box` from the table of rules.\n\
         #![deny(warnings)]\n\n\
         use html::fragment;\nuse pages_tests::judge::is_clean;\n{tests}"
    )
}

/// The file at `path` holds `text`; or is made to, when asked.
fn holds(path: &str, text: &str) {
    let path: PathBuf = root().join(path);
    let there = fs::read_to_string(&path).unwrap_or_default();
    if there == text {
        return;
    }
    if std::env::var_os("TRYBUILD").is_some_and(|mode| mode == "overwrite") {
        fs::write(&path, text).expect("the repository can be written to");
        return;
    }
    panic!(
        "{} doesn't follow from the table of rules: write it anew with TRYBUILD=overwrite",
        path.display()
    );
}

#[test]
fn every_rule_has_its_wrong_example() {
    for rule in RULES {
        holds(&format!("{FOLDER}/{}.rs", stem(rule)), &wrong(rule));
    }
}

/// Rules that `html!` can't break because its grammar comes first, each with the reason. Whoever reads HTML needs them.
const GRAMMAR_COMES_FIRST: &[(&str, &str)] = &[(
    "H054",
    "a void element takes no end tag, so nothing can stand before one",
)];

#[test]
fn every_wrong_example_has_its_message_and_names_its_rule() {
    for rule in RULES
        .iter()
        .filter(|rule| GRAMMAR_COMES_FIRST.iter().all(|(id, _)| *id != rule.id))
    {
        let path = root().join(format!("{FOLDER}/{}.stderr", stem(rule)));
        let message =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(
            message.matches(&format!("[{}]", rule.id)).count(),
            1,
            "{} doesn't name {} once:\n{message}",
            path.display(),
            rule.id
        );
        for other in RULES.iter().filter(|other| other.id != rule.id) {
            assert!(
                !message.contains(&format!("[{}]", other.id)),
                "the wrong example of {} breaks {} too:\n{message}",
                rule.id,
                other.id
            );
        }
    }
}

#[test]
fn every_rule_has_its_right_example() {
    holds("tests/rules.rs", &right());
}

#[test]
fn no_example_is_left_of_a_rule_that_is_gone() {
    let rules: BTreeSet<String> = RULES.iter().map(stem).collect();
    for entry in fs::read_dir(root().join(FOLDER)).expect("the folder of the examples is there") {
        let name = entry.expect("an entry of the folder").file_name();
        let name = name.to_string_lossy().into_owned();
        let known = name
            .rsplit_once('.')
            .is_some_and(|(stem, _)| rules.contains(stem));
        assert!(known, "{FOLDER}/{name} belongs to no rule");
    }
}

#[test]
fn every_rule_says_what_why_and_where() {
    let mut ids = BTreeSet::new();
    let mut names = BTreeSet::new();
    for rule in RULES {
        assert!(
            ids.insert(rule.id) && names.insert(rule.name),
            "{} stands there twice",
            rule.id
        );
        for (part, text) in [
            ("message", rule.message),
            ("help", rule.help),
            ("why", rule.why),
        ] {
            assert!(!text.trim().is_empty(), "{} has no {part}", rule.id);
        }
        assert!(
            rule.why.ends_with('.'),
            "the reason of {} is no sentence",
            rule.id
        );
        assert!(
            rule.link.starts_with("https://"),
            "{} links nowhere",
            rule.id
        );
    }
}
