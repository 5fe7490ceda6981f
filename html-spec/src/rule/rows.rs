//! The rows.

use super::Rule;

/// All rules, sorted by id.
pub static RULES: &[Rule] = &[];
