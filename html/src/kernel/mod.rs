//! Values to bytes, in place: escaping, percent-encoding and digits, written at a cursor into memory that is large enough.
//!
//! | module | writes |
//! |---|---|
//! | `entity` | the replacement of one character |
//! | `escape` | a string of any length: picks one of the following |
//! | `scan` | a copy, and whether it needs anything replaced |
//! | `short` | strings of up to 32 bytes |
//! | `sse2`, `avx2` | long strings on x86-64 |
//! | `words` | long strings elsewhere |
//! | `digits` | integers |
//! | `float` | floating-point numbers |
//! | `percent` | components of URLs |
//!
//! All functions are unsafe, because they trust their caller (the sink) about the room. Reading never leaves the value.

#[cfg(target_arch = "x86_64")]
mod avx2;
mod digits;
mod entity;
mod escape;
mod float;
mod percent;
mod scan;
mod short;
#[cfg(target_arch = "x86_64")]
mod sse2;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use digits::{INTEGER, INTEGER_128, integer, integer_128};
pub(crate) use escape::{EXPANSION, long};
pub(crate) use float::{FLOAT, float, float_32};
pub(crate) use percent::{PERCENT, percent};
pub(crate) use short::{SHORT, short};
