//! Images of several sizes: which there are, and how wide they will be shown.
//!
//! | module | duty |
//! |---|---|
//! | `candidates` | `srcset`: URLs, each with a width or a density |
//! | `sizes` | `sizes`: widths, each with a condition |

mod candidates;
mod sizes;

pub(super) use candidates::check_candidates;
pub(super) use sizes::check_sizes;
