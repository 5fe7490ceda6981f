//! Traps: what went wrong in other systems, one test each, named for the failure.
//!
//! | what goes wrong | test |
//! |---|---|
//! | spaces around inline elements, void elements, open tags, line feeds, control characters, comments, raw text | `markup` |
//! | types that aren't escaped, addresses that run code, references that are decoded twice | `values` |
//! | `false`, two classes, empty classes, computed names | `attributes` |
//! | borrowed locals, children handed on, `impl Trait`, recursion, `?` | `components` |
//! | futures that can't be sent, errors after the first bytes | `futures` |
//! | a page that outlives its client | `streaming` |
//! | half-typed markup that hides everything else | `ui/half_typed` |
//! | text lost because it looks like a comment | `ui/markup/comment_in_text.rs` |
//! | lints that leak, output that changes, pages too long to compile | `expansion` |

mod attributes;
mod components;
mod futures;
mod markup;
mod values;
