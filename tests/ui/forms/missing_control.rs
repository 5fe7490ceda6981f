use pages::prelude::*;

#[page("/search")]
async fn search(#[query] text: String, #[query] lines: u32, #[query] page: Option<u32>) {
    html! { <p>{text} {lines} {page}</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={search::url("", 1)}>
            <label>"Page " <input type="number" name="page"></label>
        </form>
        <form action={search::url("", 1)}>
            <label>"Text " <input name="text"></label>
        </form>
    }
}

fn main() {}
