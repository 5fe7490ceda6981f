use pages::prelude::*;

struct Game;

#[page("/games/{game}")]
async fn show(game: Game) {
    let _ = game;
}

fn main() {}
