use pages::prelude::*;

#[derive(Form)]
struct Entry {
    author: String,
    age: u8,
    email: Email,
}

#[page("/sign", method = get | post)]
async fn sign(form: FormState<Entry>) {
    html! {
        <form method="post" bind={&form}>
            <label>"Name " <input name="auhtor"></label>
            {form.errors(Entry::AUTHOR)}
            <label>"Age " <input name="age" type="text"></label>
            {form.errors(Entry::AGE)}
        </form>
    }
}

fn main() {}
