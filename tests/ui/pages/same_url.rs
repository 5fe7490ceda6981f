use pages::prelude::*;

#[page("/games/{game}")]
async fn show(game: u32) {
    html! { {game} }
}

#[page("/games/{id}", method = post | get)]
async fn play(id: u32) {
    html! { {id} }
}

#[page("/games/{id}", method = delete)]
async fn remove(id: u32) {
    html! { {id} }
}

fn main() {
    let _ = (show::url(1), play::url(1), remove::url(1));
}
