use pages::prelude::*;

#[page("/games", titel = "All games", method = get | fetch, status = 99)]
async fn games() {
    html! { <p>"Games"</p> }
}

fn main() {
    let _ = games::url();
}
