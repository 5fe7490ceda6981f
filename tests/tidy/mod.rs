//! The habits of the repository, held by tests: they run with the others, so there is nothing apart to remember.

mod edges;
mod files;
mod links;
mod rules;
mod source;
mod words;
