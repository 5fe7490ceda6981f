//! Prints the reference page of the rules as Markdown: `cargo run -p html-spec --example rules`.

use html_spec::rule::{FAMILIES, Notation, Rule, all, visible};
use std::io::{self, BufWriter, Write};

/// What stands before the first family.
const INTRODUCTION: &str = "\
# Rules

Markup is held against these rules: by `html!` while it compiles, and by `html-lint` in files. An **error** is refused; a
**warning** is not.

A word in braces stands for what your markup holds, as `{name}` for a name. An id never changes its meaning.
";

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match page(&mut out).and_then(|()| out.flush()) {
        // Who reads the first lines only has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}

fn page(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{INTRODUCTION}")?;
    let families = || FAMILIES.iter().filter(|one| one.rules().next().is_some());
    for family in families() {
        let count = family.rules().count();
        writeln!(
            out,
            "- [{}](#{}), {count}",
            family.title,
            anchor(family.title)
        )?;
    }
    writeln!(out, "- All: {}", all().count())?;
    for family in families() {
        writeln!(out, "\n## {}\n\n{}", family.title, words(family.about))?;
        for rule in family.rules() {
            entry(out, rule, family.notation)?;
        }
    }
    Ok(())
}

/// One rule.
fn entry(out: &mut impl Write, rule: &Rule, notation: Notation) -> io::Result<()> {
    writeln!(out, "\n### {} {}\n", rule.id, rule.name)?;
    writeln!(
        out,
        "**{}:** {}\n",
        rule.severity.name(),
        words(rule.message)
    )?;
    writeln!(out, "**help:** {}\n", words(rule.help))?;
    writeln!(out, "**why:** {}\n", words(rule.why))?;
    writeln!(out, "**see:** <{}>", rule.link)?;
    // To those who colour code, tags around strings are Rust.
    let language = match notation {
        Notation::Markup | Notation::Components => "rust",
        Notation::Html => "html",
    };
    for (name, example) in [("Wrong", rule.wrong), ("Right", rule.right)] {
        writeln!(out, "\n{name}:\n\n```{language}\n{}\n```", visible(example))?;
    }
    Ok(())
}

/// Prose as Markdown. What stands between backticks is code and stays as it is; elsewhere nothing has a meaning of its own.
fn words(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            out.extend(["`", part, "`"]);
            continue;
        }
        for c in part.chars() {
            if "\\*_<>[]#".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// The anchor that a heading gets.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace(' ', "-")
}
