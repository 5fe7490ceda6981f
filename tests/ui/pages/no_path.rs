use pages::prelude::*;

#[page(title = "All games")]
async fn games() {
    html! { <p>"Games"</p> }
}

fn main() {}
