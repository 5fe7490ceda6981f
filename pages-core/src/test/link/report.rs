//! What leads nowhere.

use std::fmt;

/// A literal in markup that leads nowhere.
#[derive(Clone, Debug)]
pub struct BrokenLink {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) attribute: String,
    pub(super) url: String,
    pub(super) reason: String,
}

impl BrokenLink {
    /// The file, from the root of the crate.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line of the literal.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the literal, counted from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What the literal says; a hole is shown as `{…}`.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// `src/home.rs:3:17: href="/abuot": nothing answers it; the nearest is …`
impl fmt::Display for BrokenLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            column,
            attribute,
            url,
            reason,
        } = self;
        write!(f, "{file}:{line}:{column}: {attribute}=\"{url}\": {reason}")
    }
}

/// All links that lead nowhere, and what couldn't be looked at.
#[derive(Clone, Debug)]
pub struct BrokenLinks {
    pub(super) links: Vec<BrokenLink>,
    pub(super) unreadable: Vec<String>,
}

impl BrokenLinks {
    /// The links that lead nowhere, by file and line.
    pub fn links(&self) -> &[BrokenLink] {
        &self.links
    }
}

impl fmt::Display for BrokenLinks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.links.len() {
            0 => f.write_str("the links couldn't be checked:")?,
            1 => f.write_str("a link leads nowhere:")?,
            count => write!(f, "{count} links lead nowhere:")?,
        }
        for problem in &self.unreadable {
            write!(f, "\n- {problem}")?;
        }
        for link in &self.links {
            write!(f, "\n- {link}")?;
        }
        if !self.links.is_empty() {
            f.write_str("\nhelp: what others answer is named so: `links!(published = [\"static/\"], prefixes = [\"/api\"])`")?;
        }
        Ok(())
    }
}

impl std::error::Error for BrokenLinks {}

/// How much was checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// How many files hold markup or could.
    pub files: usize,
    /// How many files aren't Rust from end to end, and were passed over: programs that must not compile.
    pub unread: usize,
    /// How many literals lead somewhere on the site.
    pub links: usize,
    /// How many depend on values, or are relative to a page that isn't known.
    pub skipped: usize,
}
