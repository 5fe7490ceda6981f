use html::{Children, component, fragment, html};

#[component]
fn Paragraph(children: impl Children, footer: impl Children) {
    html! { <p>{children}</p><footer>{footer}</footer> }
}

#[component]
fn Frame(children: impl Children) {
    html! { <Paragraph>{children}</Paragraph> }
}

#[component]
fn Row() {
    html! { <tr><td>"x"</td></tr> }
}

fn main() {
    fragment! {
        <Paragraph><div>"Ada"</div></Paragraph>
        <Paragraph>"Ada"<:footer><footer>"Grace"</footer></:footer></Paragraph>
        <Frame><Row/></Frame>
    };
}
