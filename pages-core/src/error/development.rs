//! What an error page shows on the machine of whoever writes the site: the cause, the source, the elements that were open,
//! and the request.

use super::Error;
use super::panic::Spot;
use crate::context::Context;
use crate::document::open_elements;
use crate::route::{Found, Segment};
use html::{Fragment, fragment};
use std::error::Error as StdError;

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
        let spot = match context.page {
            // Without a hook it isn't known where a panic began; but in which page it did is.
            Some(page) if !error.is_placed() => Spot {
                file: page.file.to_owned(),
                line: page.line,
                column: page.column,
            },
            _ => error.place(),
        };
        let text = source(&spot.file).unwrap_or_default();
        let line = usize::try_from(spot.line).unwrap_or_default();
        Self {
            causes,
            at: format!("{}:{line}", spot.file),
            source: around(&text, line),
            line,
            page: context
                .page
                .map(|page| format!("{} ({}:{})", page.name, page.file, page.line)),
            request: request(context),
            elements: joined(open_elements(written), markup_before(&text, &spot)),
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

/// The source file, which the compiler names from the folder where it ran: looked for from here, and from each folder above,
/// because a workspace is compiled from its root.
fn source(file: &str) -> Option<String> {
    let here = std::env::current_dir().ok()?;
    here.ancestors()
        .find_map(|folder| std::fs::read_to_string(folder.join(file)).ok())
}

/// The lines around line `line`.
fn around(text: &str, line: usize) -> Vec<(usize, String)> {
    text.lines()
        .enumerate()
        .map(|(index, text)| (index + 1, text.to_owned()))
        .skip(line.saturating_sub(AROUND + 1))
        .take_while(|(number, _)| *number <= line + AROUND)
        .collect()
}

/// The elements that are open in the source at `spot`, below the `html!` that stands around it. What precedes a value is often
/// written together with it, so that the page itself doesn't hold it yet. A guess: Rust between the tags may look like one.
fn markup_before(text: &str, spot: &Spot) -> Vec<String> {
    let line = usize::try_from(spot.line).unwrap_or_default();
    let column = usize::try_from(spot.column).unwrap_or_default();
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let Some(before) = text.get(..(start + column).saturating_sub(1)) else {
        return Vec::new();
    };
    let Some(call) = before.rfind("html!").or_else(|| before.rfind("fragment!")) else {
        return Vec::new();
    };
    open_elements(before.get(call..).unwrap_or_default().as_bytes())
}

/// One path of both: where they say the same, it is said once.
fn joined(mut written: Vec<String>, source: Vec<String>) -> Vec<String> {
    let common = (0..=source.len())
        .rev()
        .find(|length| {
            source
                .get(..*length)
                .is_some_and(|start| written.ends_with(start))
        })
        .unwrap_or_default();
    written.extend(source.into_iter().skip(common));
    written
}

#[cfg(test)]
mod tests {
    use super::{joined, markup_before};
    use crate::error::panic::Spot;

    fn words(path: &str) -> Vec<String> {
        path.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_path_is_said_once() {
        let cases = [
            ("html body", "ul li", "html body ul li"),
            ("html body ul", "ul li", "html body ul li"),
            ("html body ul li", "ul li", "html body ul li"),
            ("", "p", "p"),
            ("html", "", "html"),
        ];
        for (written, source, path) in cases {
            assert_eq!(joined(words(written), words(source)), words(path));
        }
    }

    #[test]
    fn the_source_tells_what_is_open() {
        let text = "async fn page() {\n    html! {\n        <ul><li>{x?}</li>\n            <li>{y?}</li></ul>\n    }\n}\n";
        let spot = Spot {
            file: String::new(),
            line: 4,
            column: 19,
        };
        assert_eq!(markup_before(text, &spot), ["ul", "li"]);
    }
}
