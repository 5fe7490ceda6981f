use pages::State;
use pages::prelude::*;

#[page("/games")]
async fn games(State(names): State<Vec<String>>) {
    html! { <p>{names.len()}</p> }
}

fn main() {
    let _ = games::url();
}
