use pages::State;
use pages::prelude::*;
use std::num::Wrapping;

#[page("/games")]
async fn games(State(names): State<Vec<String>>, #[query] Wrapping(n): Wrapping<u8>) {
    html! { <p>{names.len()} {n}</p> }
}

fn main() {
    let _ = games::url(Wrapping(1));
}
