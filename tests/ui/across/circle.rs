use html::{component, fragment, html};

#[component]
fn Item(depth: u32) {
    html! { <li>"x" if depth > 0 { <List depth={depth - 1}/> }</li> }
}

#[component]
fn List(depth: u32) {
    html! { <ul><Item depth={depth}/></ul> }
}

fn main() {
    fragment! { <List depth={3}/> <p><List depth={3}/></p> };
}
