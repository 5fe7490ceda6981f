use html::{Children, Html, component, html};

#[component]
fn Card(children: impl Children) {
    html! { <div>{children}</div> }
}

fn page(h: &mut Html, stop: bool) {
    html!(h, <Card>"x" if stop { return; }</Card>);
}

fn main() {
    page(&mut Html::new(), true);
}
