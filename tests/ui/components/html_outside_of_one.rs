use html::html;

fn page() {
    html! { <p>"x"</p> }
}

fn main() {
    page();
}
