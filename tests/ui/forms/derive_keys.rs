use pages::prelude::*;

#[derive(Form)]
struct Entry {
    author: String,
}

#[derive(Form)]
struct Other {
    author: String,
}

struct Plain;

#[page("/a", method = get | post)]
async fn a(form: FormState<Entry>) {
    html! { {form.errors(Entry::AUTHR)} {form.errors(Other::AUTHOR)} }
}

#[page("/b", method = post)]
async fn b(form: Form<Plain>) {
    html! { <p>{form.submitted()}</p> }
}

fn main() {}
