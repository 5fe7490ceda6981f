use pages::prelude::*;

#[page("/search")]
async fn search(#[query] text: String, #[query] page: Option<u32>) {
    html! { <p>{text} {page}</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={search::url("")}>
            <label>"Text " <input name="txet"></label>
            <label>"Page " <input type="number" name="number"></label>
            <button>"Search"</button>
        </form>
    }
}

fn main() {}
