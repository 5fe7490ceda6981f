use pages::prelude::*;

#[page("/games")]
async fn games() {
    html! { <a href={game::url(7)}>"Game 7"</a> }
}

fn main() {}
