use pages::prelude::*;

#[page("/list")]
async fn list(#[query] tags: Vec<String>, #[query] first: Option<String>) {
    html! { <p>{tags.len()} {first}</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={list::url()}>
            <label>"Tags " <select name="tags"><option>"a"</option><option>"b"</option></select></label>
            <label>"First " <select name="first" multiple><option>"a"</option><option>"b"</option></select></label>
        </form>
        <form action={list::url()}>
            <label>"First " <input name="first"></label>
            <label>"Second " <input name="first"></label>
        </form>
    }
}

fn main() {}
