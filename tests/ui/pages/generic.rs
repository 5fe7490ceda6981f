use pages::prelude::*;

#[page("/games")]
async fn games<T: Send>(list: T) {
    let _ = list;
}

fn main() {}
