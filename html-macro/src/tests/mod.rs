//! Tests of the whole chain, in process: what markup expands to, what half-typed markup expands to, and every message.

mod editor;
mod expand;
mod expansion;
mod form;
mod message;
