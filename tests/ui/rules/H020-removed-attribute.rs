#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p contextmenu="actions">"Hello"</p>
    };
}
