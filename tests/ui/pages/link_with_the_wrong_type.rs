use pages::prelude::*;

#[page("/games/{game}")]
async fn show(game: u32) {
    html! { {game} }
}

fn main() {
    let _ = show::url("seven");
}
