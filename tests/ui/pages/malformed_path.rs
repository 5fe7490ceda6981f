use pages::prelude::*;

#[page("games")]
async fn no_slash() {}

#[page("/games//{_a")]
async fn unbalanced(_a: u8) {}

#[page("/{a b}/{c:u8}")]
async fn names() {}

#[page("/{_a?}/games")]
async fn optional_first(_a: Option<u8>) {}

#[page("/{_a..}/games")]
async fn tail_first(_a: Vec<String>) {}

#[page("/{_a}/{_a}")]
async fn twice(_a: u8) {}

#[page("/a%20b?c#d/..")]
async fn characters() {}

fn main() {}
