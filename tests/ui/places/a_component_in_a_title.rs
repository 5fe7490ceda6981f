use html::{component, html};

#[component]
fn Name() {
    html! { <b>"Ann"</b> }
}

fn main() {
    html::fragment! {
        <title><Name/></title>
        <textarea><b>"x"</b></textarea>
    };
}
