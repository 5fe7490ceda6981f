use pages::prelude::*;

struct Db;

#[page("/")]
async fn home(db: State<Db>) {
    let _ = db;
    html! { <p>"Home"</p> }
}

fn main() {}
