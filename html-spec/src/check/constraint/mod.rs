//! Attributes that depend on others: which stand together, which need another, which exclude each other.
//!
//! | module | duty |
//! |---|---|
//! | `events` | where the checker asks |
//! | `test` | what a row asks of an element: an attribute, a keyword, its parent |
//! | `row` | what a row is, and how it is held against an element |
//! | `table` | from an element to its rows |
//! | `links`, `images`, `controls`, `scripts`, `metadata`, `shared` | the rows |
//! | `order` | numbers that must not be greater than others |
//! | `agree` | values that must agree |
//! | `candidates` | images to choose from, and the sizes at which one is shown |
//! | `siblings` | what elements before have shown, where an element depends on it |
//! | `select`, `figure` | what depends on such elements: options, images without words |

mod agree;
mod candidates;
mod controls;
mod events;
mod figure;
mod images;
mod links;
mod metadata;
mod order;
mod row;
mod scripts;
mod select;
mod shared;
mod siblings;
mod table;
mod test;
#[cfg(test)]
mod tests;

pub(super) use siblings::Siblings;
