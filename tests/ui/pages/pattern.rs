use pages::State;
use pages::prelude::*;

#[page("/games")]
async fn games(State(names): State<Vec<String>>, #[query] Some(n): Option<u8>) {
    html! { <p>{names.len()} {n}</p> }
}

fn main() {
    let _ = games::url();
}
