//! The hand-written limit: what a renderer could do that knows the length beforehand and checks nothing.
//!
//! Nobody should write pages like this. It is the yardstick: static text as copies of constant size, integers and
//! floats written in place, escaping while copying in blocks, and no capacity check anywhere.

mod cursor;
mod entity;
mod escape;
mod float;
#[cfg(not(target_arch = "x86_64"))]
mod portable;
#[cfg(target_arch = "x86_64")]
mod x86;

pub use cursor::Cursor;
