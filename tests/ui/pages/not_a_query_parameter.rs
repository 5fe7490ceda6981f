use pages::prelude::*;

struct Game;

#[page("/games")]
async fn show(#[query] game: Option<Game>) {
    let _ = game;
}

fn main() {}
