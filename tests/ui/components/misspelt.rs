use html::{component, html};

#[component]
fn Card() {
    html! { <p>"x"</p> }
}

fn main() {
    html::fragment! { <Card/> <Cart/> };
}
