use html::{component, html};

#[component]
fn Card(title: &str, number: u32) {
    html! { <p>{title} {number}</p> }
}

fn main() {
    html::fragment! {
        <Card title={7} number={1}/>
        <Card title="x" number="one"/>
    };
}
