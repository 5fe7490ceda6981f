use html::{Children, Html, component, html};

#[component]
fn Card(children: impl Children) {
    html! { <div>{children}</div> }
}

fn page(h: &mut Html) {
    html!(h, <ul>for i in 0..3 { <li><Card>"x" if i == 1 { break; }</Card></li> }</ul>);
}

fn main() {
    page(&mut Html::new());
}
