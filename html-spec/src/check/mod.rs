//! The checker: events in document order, findings out.
//!
//! Events come as the markup is written: [`Checker::open`], its attributes, [`Checker::attributes_end`], its content,
//! [`Checker::close`]. Each carries a location of the caller's, so a macro gives spans and a command-line tool byte ranges.
//!
//! What isn't known is never held against the markup: a hole may be anything, nothing is known about what surrounds the
//! whole, and inside of a component nothing is known about what surrounds its children.
//!
//! ```
//! use html_spec::attribute::Options;
//! use html_spec::check::{Checker, Value};
//! let mut checker = Checker::new(Options::default());
//! checker.open("a", 0);
//! checker.attribute("hreff", 3, Value::Literal("/about", 10));
//! checker.attributes_end();
//! checker.text("About", 18);
//! checker.close(23);
//! let findings = checker.finish();
//! assert_eq!(findings[0].message, "unknown attribute `hreff` on `a`");
//! assert_eq!(findings[0].help.as_deref(), Some("did you mean `href`?"));
//! ```

mod aria;
mod attributes;
mod branch;
mod characters;
mod checker;
mod conditions;
mod constraint;
mod content;
mod document;
mod event;
mod foreign;
mod frame;
mod given;
mod inputs;
mod kinds;
mod link_types;
mod moment;
mod nesting;
mod place;
mod progress;
mod raw;
mod resolve;
mod room;
mod sheet;
mod text;
mod values;
mod words;

#[cfg(test)]
mod tests;

pub use checker::Checker;
pub use event::{Finding, Piece, Value};
pub use place::{Place, Seen, forbidden};
