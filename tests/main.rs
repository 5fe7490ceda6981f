//! The black-box tests: this is their table of contents.

// The habits of the repository: who may use whom, how files look, which words they hold.
mod tidy;
