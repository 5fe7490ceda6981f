//! Says what the checker finds in each line of its input, so that another checker can be compared with it.
//!
//! A line is a name, a tab, and well-formed markup with all attributes quoted; the answer is the name and the rules' ids.
#![expect(clippy::print_stdout, reason = "an example that prints")]

use html_spec::attribute::Options;
use html_spec::check::{Checker, Value};
use std::io::BufRead as _;

fn main() {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let (name, markup) = line.split_once('\t').unwrap_or((&line, ""));
        let mut checker = Checker::new(Options::default());
        if read(&mut checker, markup).is_none() {
            println!("{name}\tmalformed");
            continue;
        }
        let ids: Vec<&str> = checker.finish().iter().map(|found| found.rule.id).collect();
        println!("{name}\t{}", ids.join(" "));
    }
}

/// Feeds the checker; nothing if the markup isn't well-formed.
fn read(checker: &mut Checker<()>, markup: &str) -> Option<()> {
    let mut rest = markup;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("</") {
            checker.close(());
            rest = after.split_once('>')?.1;
        } else if let Some(after) = rest.strip_prefix('<') {
            rest = tag(checker, after)?;
        } else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            checker.text(text, ());
            rest = after;
        }
    }
    Some(())
}

/// A start tag, from its name to behind its end.
fn tag<'a>(checker: &mut Checker<()>, markup: &'a str) -> Option<&'a str> {
    let (name, mut rest) = markup.split_at(markup.find([' ', '>', '/'])?);
    checker.open(name, ());
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>") {
            checker.close(());
            return Some(after);
        }
        if let Some(after) = rest.strip_prefix('>') {
            checker.attributes_end();
            return Some(after);
        }
        let (attribute, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        checker.attribute(attribute, (), Value::Literal(value, ()));
        rest = after;
    }
}
