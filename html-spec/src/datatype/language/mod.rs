//! Language tags: BCP 47, with IANA's registry of subtags.
//!
//! | module | duty |
//! |---|---|
//! | `tag` | a tag, subtag by subtag |
//! | `names` | what was meant by what is no language |

mod names;
mod tag;

pub(super) use tag::check_or_empty;
