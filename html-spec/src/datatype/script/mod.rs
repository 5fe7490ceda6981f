//! Data that browsers read from scripts: import maps and speculation rules.
//!
//! | module | duty |
//! |---|---|
//! | `json` | a reader of JSON |
//! | `import_map` | which modules stand for which names |
//! | `speculation` | which pages may be fetched before anyone asks for them |

mod import_map;
mod json;
mod speculation;

pub(super) use import_map::check_import_map;
pub(super) use speculation::check_rules;
