use html::{component, html};

#[component]
async fn Card() {
    html! { <p>{std::future::ready(1).await}</p> }
}

fn main() {
    html::fragment! { <Card/> };
}
