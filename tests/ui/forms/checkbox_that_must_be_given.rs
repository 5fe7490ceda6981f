use pages::prelude::*;

#[page("/list")]
async fn list(#[query] all: bool, #[query] #[default] old: bool) {
    html! { <p>{all} {old}</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={list::url(true)}>
            <label><input type="checkbox" name="all">"All"</label>
            <label><input type="checkbox" name="old">"Old ones, too"</label>
        </form>
    }
}

fn main() {}
