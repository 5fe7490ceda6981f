//! Traps: what went wrong in other systems, one test each, named for the failure.

mod attributes;
mod components;
mod futures;
mod markup;
mod values;
