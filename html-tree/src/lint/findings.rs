//! From a document to all findings about it.

use super::walk;
use crate::parse::{Document, TooLong, parse, parse_bytes};
use crate::tree::Span;
use html_spec::check::Finding;
use std::borrow::Cow;

/// Everything that is wrong with a document, in the order of the source.
///
/// ```
/// let findings = html_tree::lint("<!DOCTYPE html><html lang=en><title>Home</title><p hreff=x>One")?;
/// assert_eq!(findings[0].message, "unknown attribute `hreff` on `p`");
/// # Ok::<(), html_tree::TooLong>(())
/// ```
///
/// # Errors
/// When the source has more than 4 GB.
pub fn lint(source: &str) -> Result<Vec<Finding<Span>>, TooLong> {
    Ok(check(parse(source)?))
}

/// The same of bytes, which must be UTF-8; and the text that the places are offsets of.
///
/// # Errors
/// When the source has more than 4 GB.
pub fn lint_bytes(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Finding<Span>>), TooLong> {
    let (text, document) = parse_bytes(bytes)?;
    Ok((text, check(document)))
}

fn check(document: Document) -> Vec<Finding<Span>> {
    let Document { tree, mut errors } = document;
    errors.extend(walk::findings(&tree));
    errors.sort_by_key(|found| found.at.start);
    errors
}
