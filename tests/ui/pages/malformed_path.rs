use pages::prelude::*;

#[page("games")]
async fn no_slash() {}

#[page("/games//{a")]
async fn unbalanced(a: u8) {}

#[page("/{a b}/{c:u8}")]
async fn names() {}

#[page("/{a?}/games")]
async fn optional_first(a: Option<u8>) {}

#[page("/{a..}/games")]
async fn tail_first(a: Vec<String>) {}

#[page("/{a}/{a}")]
async fn twice(a: u8) {}

#[page("/a%20b?c#d/..")]
async fn characters() {}

fn main() {}
