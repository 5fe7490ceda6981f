use pages::prelude::*;

#[derive(Clone, Copy, FromParam)]
enum Order {
    Name,
    Date,
}

#[page("/list")]
async fn list(#[query] order: Option<Order>) {
    html! { <p>{order.is_some()}</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={list::url()}>
            <label>"Order " <select name="order">
                <option value="">"any"</option>
                <option>"date"</option>
                <option value="names">"by name"</option>
            </select></label>
        </form>
        <form action={list::url()}>
            <label>"Name " <input type="radio" name="order" value="name"></label>
            <label>"Date " <input type="radio" name="order" value="day"></label>
        </form>
    }
}

fn main() {}
