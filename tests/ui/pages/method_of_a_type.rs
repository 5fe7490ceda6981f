use pages::prelude::*;

struct Games;

impl Games {
    #[page("/games")]
    async fn list(&self) {
        html! { <p>"Games"</p> }
    }
}

fn main() {}
