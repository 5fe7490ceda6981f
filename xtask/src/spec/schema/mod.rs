//! The schemas of SVG and MathML, in RELAX NG's compact syntax: which attributes and which children each element takes.
//!
//! A grammar is read from its files (`lex`, `read`), its elements are taken apart into attributes and content
//! (`element`), content becomes an automaton (`automaton`, by the derivatives of `pattern`), and all of it a table (`emit`).

mod automaton;
mod element;
mod emit;
mod lex;
mod pattern;
mod read;
mod value;

pub(super) use element::elements;
pub(super) use emit::file;
