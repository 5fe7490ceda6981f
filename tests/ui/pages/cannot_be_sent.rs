use pages::prelude::*;
use std::rc::Rc;

#[page("/games")]
async fn games() {
    let shared = Rc::new(7);
    std::future::ready(()).await;
    html! { {*shared} }
}

fn main() {}
