//! What the stages make of tokens, without a compiler around them.

mod body;
mod check;
mod expansion;
mod form;
mod message;
mod path;
mod tokens;

use tokens::tokens;
