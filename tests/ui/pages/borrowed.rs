use pages::prelude::*;

#[page("/games/{name}")]
async fn show(name: &str, settings: impl Clone) {
    let _ = settings;
    html! { <a href={show::url("go")}>{name}</a> }
}

fn main() {}
