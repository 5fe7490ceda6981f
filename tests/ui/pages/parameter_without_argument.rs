use pages::prelude::*;

#[page("/games/{game}/{round?}")]
async fn show(round: Option<u32>) {
    html! { <a href={show::url(7, 1)}>"Next round"</a> {round} }
}

fn main() {
    let _ = pages::routes![show];
}
