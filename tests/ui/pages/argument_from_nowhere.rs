use pages::prelude::*;

#[page("/games")]
async fn games(number: u32, text: String) {
    html! { {number} {text} }
}

fn main() {
    let _ = games::url();
}
