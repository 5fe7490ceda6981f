//! What an error page shows on the machine of whoever writes the site: the cause, the source, the elements that were open,
//! and the request.

use super::Error;
use crate::context::Context;
use crate::route::{Found, Segment};
use html::{Fragment, fragment};
use std::error::Error as StdError;
use std::path::{Path, PathBuf};

/// How many lines of the source are shown before and behind the one in question.
const AROUND: usize = 5;

/// All that is known about an error.
#[derive(Debug)]
pub(crate) struct Trace {
    causes: Vec<String>,
    at: String,
    /// Numbered lines around the place, and the number of its own.
    source: Vec<(usize, String)>,
    line: usize,
    page: Option<String>,
    request: Vec<(String, String)>,
    elements: Vec<String>,
}

impl Trace {
    /// `written` is what the page has written until it failed.
    pub(crate) fn new(error: &Error, context: &Context, written: &[u8]) -> Self {
        let mut causes = Vec::new();
        let mut cause: Option<&dyn StdError> = error.cause().map(|cause| cause as _);
        while let Some(one) = cause {
            causes.push(one.to_string());
            cause = one.source();
        }
        let (file, line) = match (error.is_panic(), context.page) {
            // Without a hook it isn't known where a panic began; but in which page it did is.
            (true, Some(page)) if error.place().0 == error.location().file() => {
                (page.file, page.line)
            }
            _ => error.place(),
        };
        let line = usize::try_from(line).unwrap_or_default();
        Self {
            causes,
            at: format!("{file}:{line}"),
            source: lines(file, line),
            line,
            page: context
                .page
                .map(|page| format!("{} ({}:{})", page.name, page.file, page.line)),
            request: request(context),
            elements: super::super::document::open_elements(written),
        }
    }

    pub(super) fn markup(&self) -> Fragment {
        fragment! {
            <section>
                <h2>"For developers"</h2>
                <p>"This is shown because the site runs in development mode."</p>
                if !self.causes.is_empty() {
                    <ol>
                        for cause in &self.causes { <li>{cause}</li> }
                    </ol>
                }
                <p>"At " <code>{&self.at}</code></p>
                if !self.source.is_empty() {
                    <pre>
                        for (number, text) in &self.source {
                            if *number == self.line {
                                <mark>"{number:>5} {text}"</mark> "\n"
                            } else {
                                "{number:>5} {text}\n"
                            }
                        }
                    </pre>
                }
                if !self.elements.is_empty() {
                    <p>"Open elements: " <code>{self.elements.join(" > ")}</code></p>
                }
                if let Some(page) = &self.page { <p>"Page: " <code>{page}</code></p> }
                <dl>
                    for (name, value) in &self.request {
                        <dt>{name}</dt>
                        <dd><code>{value}</code></dd>
                    }
                </dl>
            </section>
        }
    }
}

fn request(context: &Context) -> Vec<(String, String)> {
    let mut rows = vec![(
        "Request".to_owned(),
        format!("{} {}", context.method, context.uri),
    )];
    if let Found::Page { page, values } =
        context.shared.routes.find(context.path(), &context.method)
    {
        rows.push(("Pattern".to_owned(), page.path.to_owned()));
        for (index, name) in page.segments.iter().filter_map(Segment::name).enumerate() {
            if let Some(value) = values.value(context.path(), index) {
                rows.push((format!("Path {name}"), value.into_owned()));
            }
        }
    }
    let query = context.uri.query().unwrap_or_default();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        rows.push((format!("Query {name}"), value.to_owned()));
    }
    rows
}

/// The lines around line `line` of `file`, which the compiler names from the folder where it ran.
fn lines(file: &str, line: usize) -> Vec<(usize, String)> {
    let Some(text) = places(file).find_map(|path| std::fs::read_to_string(path).ok()) else {
        return Vec::new();
    };
    let first = line.saturating_sub(AROUND);
    text.lines()
        .enumerate()
        .map(|(index, text)| (index + 1, text.to_owned()))
        .skip(first.saturating_sub(1))
        .take_while(|(number, _)| *number <= line + AROUND)
        .collect()
}

/// Where the file may be: from here, and from each folder above, because a workspace is compiled from its root.
fn places(file: &str) -> impl Iterator<Item = PathBuf> {
    let here = std::env::current_dir().unwrap_or_default();
    let file = Path::new(file).to_owned();
    here.ancestors()
        .map(|folder| folder.join(&file))
        .collect::<Vec<_>>()
        .into_iter()
}
