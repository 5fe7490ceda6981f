use pages::prelude::*;

#[component]
fn Site(children: impl Children) {
    html! { <main>{children}</main> }
}

#[page("/games", layout = Site)]
async fn games() {
    html! { <p>"Games"</p> }
}

fn main() {}
