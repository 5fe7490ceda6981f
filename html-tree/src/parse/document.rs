//! A document: its tree, and what was wrong with its syntax.

use super::feeder::Feeder;
use super::sink::Sink;
use crate::tree::{Span, Tree};
use html_spec::check::Finding;
use html_spec::rule;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5gum::Tokenizer;
use std::borrow::Cow;

/// A document that was read.
#[derive(Debug)]
pub struct Document {
    /// The tree.
    pub tree: Tree,
    /// What was wrong with the syntax, in the order of the source.
    pub errors: Vec<Finding<Span>>,
}

/// The source has more than 4 GB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the source has more than 4 GB")
    }
}

impl std::error::Error for TooLong {}

/// Reads a whole document, as a browser without scripts does.
///
/// ```
/// let document = html_tree::parse("<!DOCTYPE html><title>Home</title><p>One<p>Two")?;
/// assert!(document.errors.is_empty());
/// let broken = html_tree::parse("<!DOCTYPE html><title>Home</title><p>One</div>")?;
/// assert_eq!(broken.errors[0].rule.name, "stray-end-tag");
/// # Ok::<(), html_tree::TooLong>(())
/// ```
///
/// # Errors
/// When the source has more than 4 GB.
pub fn parse(source: &str) -> Result<Document, TooLong> {
    u32::try_from(source.len()).map_err(|_| TooLong)?;
    let options = TreeBuilderOpts {
        scripting_enabled: false,
        ..TreeBuilderOpts::default()
    };
    let builder = TreeBuilder::new(Sink::new(), options);
    let mut errors = Vec::new();
    let feeder = Feeder::new(source, &builder, &mut errors);
    let Ok(()) = Tokenizer::new_with_emitter(source, feeder).finish();
    // The findings of the tokenizer come before that of the token they stand in.
    errors.sort_by_key(|found| found.at.start);
    Ok(Document {
        tree: builder.sink.into_tree(),
        errors,
    })
}

/// Reads the bytes of a document as UTF-8, the one encoding that the Standard allows.
///
/// Returns the text, too: the places in the tree are its offsets. A byte order mark is no part of it.
///
/// ```
/// let (text, document) = html_tree::parse_bytes(b"<!DOCTYPE html><title>\xff</title>")?;
/// assert_eq!(text, "<!DOCTYPE html><title>\u{fffd}</title>");
/// assert_eq!(document.errors[0].rule.name, "not-utf-8");
/// # Ok::<(), html_tree::TooLong>(())
/// ```
///
/// # Errors
/// When the source has more than 4 GB.
pub fn parse_bytes(bytes: &[u8]) -> Result<(Cow<'_, str>, Document), TooLong> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let mut document = parse(&text)?;
    document.errors.extend(malformed(bytes));
    document.errors.sort_by_key(|found| found.at.start);
    Ok((text, document))
}

/// The first bytes on each line that aren't UTF-8; the text has a replacement character in their place.
fn malformed(bytes: &[u8]) -> Vec<Finding<Span>> {
    let mut findings = Vec::new();
    let (mut offset, mut is_new_line) = (0, true);
    for chunk in bytes.utf8_chunks() {
        is_new_line |= chunk.valid().contains('\n');
        offset += chunk.valid().len();
        if chunk.invalid().is_empty() {
            continue;
        }
        let end = offset + '\u{fffd}'.len_utf8();
        if is_new_line {
            let at = Span::new(offset, end);
            findings.push(Finding::new(&rule::NOT_UTF_8, at, &[]));
            is_new_line = false;
        }
        offset = end;
    }
    findings
}
