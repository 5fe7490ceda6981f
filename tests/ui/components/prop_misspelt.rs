use html::{component, html};

#[component]
fn Card(title: &str) {
    html! { <p>{title}</p> }
}

fn main() {
    html::fragment! {
        <Card titel="x" title="y"/>
    };
}
