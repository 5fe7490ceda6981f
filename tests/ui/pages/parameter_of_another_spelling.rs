use pages::prelude::*;

#[page("/games/:id/<round>")]
async fn play(id: u32, round: u8) {
    html! { {id} {round} }
}

#[page("/players/{name}")]
async fn player(nmae: Vec<char>) {
    html! { {nmae.len()} }
}

fn main() {}
