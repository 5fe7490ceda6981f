//! The links that stand in a crate's markup as literals: each must lead to a page of the site, or to a published file.
//!
//! | module | does |
//! |---|---|
//! | `macros` | [`links!`](crate::test::links) |
//! | `links` | [`Links`]: what is checked, and against what |
//! | `published` | folders whose files are published |
//! | `files` | the files of the crate |
//! | `source` | finds the markup in a file, and the page that it stands in |
//! | `markup` | finds the tags in markup, and their attributes |
//! | `literal` | what a literal says, with its holes |
//! | `reference` | which attributes lead somewhere |
//! | `place` | where on the site a reference leads |
//! | `known` | what the site answers |
//! | `shape` | whether what is known answers a path with holes |
//! | `nearest` | what was perhaps meant |
//! | `report` | [`BrokenLinks`]: what leads nowhere |

mod files;
mod known;
mod links;
mod literal;
mod macros;
mod markup;
mod nearest;
mod place;
mod published;
mod reference;
mod report;
mod shape;
mod source;

pub use links::Links;
pub use report::{BrokenLink, BrokenLinks, Checked};
