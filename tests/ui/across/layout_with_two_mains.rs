use pages::prelude::*;

#[component]
async fn Site(children: impl Children) {
    html! {
        <!DOCTYPE html><html lang="en"><head><title>"Site"</title></head>
        <body><main>{children}</main></body></html>
    }
}

#[page("/", layout = Site)]
async fn home() {
    html! { <main><h1>"Home"</h1></main> }
}

fn main() {}
