use pages::prelude::*;

#[page("/items", title = "Items")]
async fn items() {
    html! { <li>"One"</li> }
}

fn main() {}
