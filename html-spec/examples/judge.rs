//! Says what the checker finds in documents of XML, so that another checker can be compared with it.
//!
//! The argument is a folder of documents, well-formed and with all attributes in double quotes; the answer is one array of
//! `{file, line, rule, severity, message}`. XML keeps each element where it is written, as `html!` does.
#![expect(clippy::print_stdout, reason = "an example that prints")]

use html_spec::attribute::Options;
use html_spec::check::{Checker, Value};
use html_spec::rule::Severity;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let paths: Result<Vec<PathBuf>, _> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect();
    let mut answers = Vec::new();
    for path in paths? {
        let text = std::fs::read_to_string(&path)?;
        let mut checker = Checker::new(Options::default());
        let mut reader = Reader {
            text: &text,
            at: 0,
            open: Vec::new(),
        };
        reader
            .read(&mut checker)
            .ok_or_else(|| format!("{}: malformed", path.display()))?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        for found in checker.finish() {
            let severity = match found.rule.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let line = text[..found.at].matches('\n').count() + 1;
            answers.push(format!(
                "{{\"file\":\"{file}\",\"line\":{line},\"rule\":\"{}\",\"severity\":\"{severity}\",\"message\":\"{}\"}}",
                found.rule.id,
                found.message.escape_default()
            ));
        }
    }
    println!("[{}]", answers.join(",\n"));
    Ok(())
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The open elements.
    open: Vec<&'a str>,
}

impl Reader<'_> {
    /// Feeds the checker; nothing if the document isn't well-formed.
    fn read(&mut self, checker: &mut Checker<usize>) -> Option<()> {
        while self.at < self.text.len() {
            let rest = &self.text[self.at..];
            if let Some(after) = rest.strip_prefix("</") {
                let (name, _) = after.split_once('>')?;
                if self.open.pop()? != name.trim() {
                    return None;
                }
                checker.close(self.at);
                self.at += name.len() + 3;
            } else if rest.starts_with('<') {
                self.tag(checker)?;
            } else {
                let (text, _) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
                let space = text.len() - text.trim_start().len();
                checker.text(text, self.at + space % text.len());
                self.at += text.len();
            }
        }
        self.open.is_empty().then_some(())
    }

    /// A start tag.
    fn tag(&mut self, checker: &mut Checker<usize>) -> Option<()> {
        let start = self.at;
        let rest = &self.text[start + 1..];
        let name = &rest[..rest.find([' ', '>', '/'])?];
        checker.open(name, start);
        self.at += 1 + name.len();
        loop {
            let rest = &self.text[self.at..];
            self.at += rest.len() - rest.trim_start().len();
            let rest = rest.trim_start();
            if rest.starts_with("/>") {
                checker.close(self.at);
                self.at += 2;
                return Some(());
            }
            if rest.starts_with('>') {
                checker.attributes_end();
                self.open.push(name);
                self.at += 1;
                return Some(());
            }
            let (attribute, after) = rest.split_once("=\"")?;
            let (value, _) = after.split_once('"')?;
            // The namespace is in the element's own name.
            if attribute != "xmlns" {
                let at = self.at + attribute.len() + 2;
                checker.attribute(attribute, self.at, Value::Literal(value, at));
            }
            self.at += attribute.len() + value.len() + 3;
        }
    }
}
