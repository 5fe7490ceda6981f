//! Content security policies.
//!
//! | module | duty |
//! |---|---|
//! | `directives` | directives and their values |
//! | `sources` | hosts, schemes, keywords, nonces and hashes |

mod directives;
mod sources;

pub(super) use directives::check_policy;
