use pages::prelude::*;

mod books {}

#[page("/books")]
async fn books() {
    html! { <p>"All books"</p> }
}

fn main() {}
