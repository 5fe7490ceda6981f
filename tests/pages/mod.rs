//! Pages as their authors write them: bound to URLs, given arguments, put into documents, linked to.

mod arguments;
mod binding;
mod bodies;
mod boundaries;
mod derived;
mod documents;
mod hosts;
mod links;
