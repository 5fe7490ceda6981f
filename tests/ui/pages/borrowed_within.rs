use pages::prelude::*;

#[page("/games")]
async fn games(#[query] name: Option<&str>, levels: State<Vec<(u8, &'_ [u8])>>) {
    html! { {name} {levels.len()} }
}

fn main() {
    let _ = games::url().name("chess");
}
