//! Values to bytes, in place: escaping, percent-encoding and digits, written at a cursor into memory that is large enough.
//!
//! | module | writes |
//! |---|---|
//! | `entity` | the replacement of one character |
//! | `text` | text, escaped; it picks one of the following |
//! | `avx2`, `sse2` | the same on x86-64, by what the machine has |
//! | `words` | the same elsewhere |
//! | `scan` | a copy, and whether it needs anything replaced |
//! | `replaced` | a copy with replacements, whose places are known |
//! | `percent` | components of URLs |
//! | `digits` | integers |
//! | `float` | floating-point numbers |
//!
//! All functions are unsafe, because they trust their caller (the sink) about the room. Reading never leaves the value.

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
mod digits;
mod entity;
mod float;
mod percent;
#[cfg(target_arch = "x86_64")]
mod replaced;
#[cfg(target_arch = "x86_64")]
mod scan;
#[cfg(target_arch = "x86_64")]
pub(crate) mod sse2;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod words;

pub(crate) use digits::{INTEGER, INTEGER_128, integer, integer_128};
pub(crate) use float::{FLOAT, float, float_32};
pub(crate) use percent::{PERCENT, percent};
#[cfg(target_arch = "x86_64")]
pub(crate) use text::is_wide;
pub(crate) use text::{EXPANSION, SHORT, text};
