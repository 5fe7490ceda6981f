use pages::prelude::*;

#[page("/games/{game}")]
async fn show(#[check(|game| game.is_empty())] game: u32) {
    html! { {game} }
}

fn main() {}
