use html::{Children, Html, component, html};

#[component]
fn Card(children: impl Children) {
    html! { <div>{children}</div> }
}

async fn page(h: &mut Html) {
    html!(h, <Card>{std::future::ready(1).await}</Card>);
}

fn main() {
    drop(page(&mut Html::new()));
}
