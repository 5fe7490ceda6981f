use html::{component, html};

#[component]
fn Name() {
    html! { <b><Link/></b> }
}

#[component]
fn Link() {
    html! { <span>"by " <a href="/ada">"Ada"</a></span> }
}

#[component]
fn Tile() {
    html! { <a href="/tile"><em><Name/></em></a> }
}

fn main() {}
