use html::{component, html};

#[component]
fn Card(ok: bool) -> Result<(), std::fmt::Error> {
    html! { <p>if !ok { return Err(std::fmt::Error); }</p> }
    Ok(())
}

fn main() {
    html::fragment! { <Card ok={true}/> };
}
