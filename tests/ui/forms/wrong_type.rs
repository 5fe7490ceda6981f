use pages::prelude::*;

#[derive(Clone, Copy, FromParam)]
enum Order {
    Name,
    Date,
}

#[page("/list")]
async fn list(#[query] lines: Option<u32>, #[query] factor: Option<f64>, #[query] all: Option<bool>, #[query] order: Option<Order>) {
    html! { <p>{lines} {factor} {all} {order.is_some()}</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={list::url()}>
            <label>"Lines " <input name="lines"></label>
            <label>"Factor " <input type="date" name="factor"></label>
            <label>"All " <input type="text" name="all"></label>
            <label>"Order " <textarea name="order"></textarea></label>
        </form>
    }
}

fn main() {}
