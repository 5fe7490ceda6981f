use html::{component, html};

#[component]
fn Card() {
    html! { <p>"x"</p> }
}

fn main() {
    html::fragment! {
        <Card>"children"</Card>
        <Card><:footer>"f"</:footer></Card>
    };
}
