//! What is said of the wrong example of a rule, by the checker that the compiler asks, too.

use html_spec::attribute::Options;
use html_spec::check::{Checker, Finding, Value};
use html_spec::element::TextKind;
use html_spec::rule::{Notation, Rule};

/// What is said of a place that breaks a rule.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// What is said of the wrong example. Components are judged by the compiler, so of them nothing is known here.
pub(super) fn said(rule: &Rule, notation: Notation) -> Option<Said> {
    match notation {
        Notation::Markup => of(rule, read(rule.wrong)?),
        Notation::Html => of(rule, html_tree::lint_bytes(&document(rule.wrong)).ok()?.1),
        Notation::Components => None,
    }
}

fn of<L>(rule: &Rule, findings: Vec<Finding<L>>) -> Option<Said> {
    let found = findings.into_iter().find(|found| found.rule.id == rule.id);
    found.map(|Finding { message, help, .. }| Said { message, help })
}

/// An example as the bytes of a whole document. The character that stands for what is no UTF-8 becomes just that, and the
/// one for what is left out becomes more than a reader looks through for an encoding.
fn document(example: &str) -> Vec<u8> {
    let is_whole = example.starts_with('<') && example.contains("<html");
    let (before, after) = if is_whole {
        ("", "")
    } else {
        (
            "<!DOCTYPE html><html lang=\"en\"><head><title>Home</title></head><body>",
            "</body></html>",
        )
    };
    let text = [before, example, after]
        .concat()
        .replace('…', &"x".repeat(1024));
    let parts: Vec<&[u8]> = text.split('\u{fffd}').map(str::as_bytes).collect();
    parts.join(&0xFF)
}

/// The findings in markup as examples have it: tags, quoted text, holes, and loops of one line. `None` when it is anything else.
fn read(markup: &str) -> Option<Vec<Finding<()>>> {
    let mut checker = Checker::new(Options::default());
    let mut rest = markup.trim_start();
    while !rest.is_empty() {
        rest = if let Some(after) = rest.strip_prefix("</") {
            checker.close(());
            after.split_once('>')?.1
        } else if let Some(after) = rest.strip_prefix("<!") {
            checker.doctype(());
            after.split_once('>')?.1
        } else if let Some(after) = rest.strip_prefix('<') {
            tag(&mut checker, after)?
        } else if let Some(after) = rest.strip_prefix('"') {
            let (text, after) = literal(after)?;
            let braces = text.replace("{{", "{").replace("}}", "}");
            checker.text(&braces, ());
            after
        } else if let Some(after) = rest.strip_prefix('{') {
            checker.hole(());
            after.split_once('}')?.1
        } else if let Some(after) = rest.strip_prefix("for ") {
            checker.repeat();
            after.split_once(" {")?.1
        } else if let Some(after) = rest.strip_prefix('}') {
            checker.repeat_end();
            after
        } else {
            return None;
        }
        .trim_start();
    }
    Some(checker.finish())
}

/// A start tag behind its `<`; returns what stands behind it.
fn tag<'a>(checker: &mut Checker<()>, markup: &'a str) -> Option<&'a str> {
    let (name, rest) = word(markup);
    let element = checker.open(name, ());
    let mut rest = rest.trim_start();
    while !rest.starts_with(['>', '/']) {
        let (name, after) = word(rest);
        rest = if let Some(after) = after.strip_prefix("=\"") {
            let (value, after) = literal(after)?;
            checker.attribute(name, (), Value::Literal(&value, ()));
            after
        } else if let Some(after) = after.strip_prefix("={") {
            checker.attribute(name, (), Value::Dynamic(()));
            after.split_once('}')?.1
        } else if name.is_empty() {
            return None;
        } else {
            checker.attribute(name, (), Value::Bare);
            after
        }
        .trim_start();
    }
    if let Some(after) = rest.strip_prefix("/>") {
        checker.close(());
        return Some(after);
    }
    checker.attributes_end();
    let after = rest.strip_prefix('>')?;
    let is_void = element.is_some_and(|element| element.text == TextKind::Void);
    // One example gives content to an element that has none.
    if is_void && !after.contains(&format!("</{name}>")) {
        checker.close(());
    }
    Some(after)
}

/// The name at the beginning, and what stands behind it.
fn word(text: &str) -> (&str, &str) {
    let end = |c: char| c.is_whitespace() || "=>/\"{".contains(c);
    text.split_at(text.find(end).unwrap_or(text.len()))
}

/// The text of a literal behind its first quote, and what stands behind the last one.
fn literal(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Some((value, &text[at + 1..])),
            _ => {
                value.push(c);
                escaped = false;
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{read, said};
    use html_spec::rule::{FAMILIES, Notation};

    #[test]
    fn something_is_said_of_every_wrong_example() {
        for family in FAMILIES {
            for rule in family.rules() {
                let said = said(rule, family.notation);
                assert_eq!(
                    said.is_some(),
                    family.notation != Notation::Components,
                    "{} {}",
                    rule.id,
                    rule.wrong
                );
                // Names are filled in.
                let Some(said) = said else { continue };
                assert!(!said.message.contains("{name}"), "{}", said.message);
            }
        }
    }

    #[test]
    fn what_is_no_example_is_not_read() {
        for markup in [
            "text",
            "<p",
            "<p title=\"",
            "<p ='x'>",
            "\"text",
            "{hole",
            "<p /",
        ] {
            assert!(read(markup).is_none(), "{markup}");
        }
    }
}
