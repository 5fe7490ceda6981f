//! Reads HTML into a tree with the places of everything in it, and holds it against the rules of `html_spec`.
//!
//! | module | knows |
//! |---|---|
//! | [`parse()`] | from bytes and strings to a [`Tree`], and what is wrong with the syntax |
//! | [`lint()`] | what is wrong with the document: the same rules, by the same checker, as `html!` |
//! | [`Lines`] | lines and columns of places |
//!
//! ```
//! let source = "<!DOCTYPE html>\n<html lang=en><title>Home</title>\n<ul><p>One</ul>";
//! let findings = html_tree::lint(source)?;
//! let lines = html_tree::Lines::new(source);
//! assert_eq!(findings[0].rule.name, "misplaced-element");
//! assert_eq!(lines.place(findings[0].at.start), (3, 5));
//! # Ok::<(), html_tree::TooLong>(())
//! ```
#![forbid(unsafe_code)]

mod lines;
mod lint;
mod parse;
mod tree;

pub use lines::Lines;
pub use lint::{lint, lint_bytes};
pub use parse::{Document, TooLong, parse, parse_bytes};
pub use tree::{Attribute, Children, Data, Element, NodeId, Span, Tree};
