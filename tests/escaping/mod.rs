//! Escaping, judged from outside: whatever the value, html5ever reads it back and finds the same tree.
//!
//! `text` holds the strings that are tried and the plainest readings of the standards; the others are one file per
//! family of places.

mod addresses;
mod attributes;
mod code;
mod names;
mod strings;
mod text;
