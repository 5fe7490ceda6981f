use pages::prelude::*;

#[page("/books")]
async fn books(#[query] tag: Vec<String>) {
    html! { {tag.len()} }
}

fn main() {
    let _ = books::url().tag("history");
    let _ = books::url().tag(["history"]);
}
