//! Components: props of every kind, children and slots, pass-through, recursion, other modules and crates.

mod across;
mod children;
mod elsewhere;
mod errors;
mod pass_through;
mod props;
