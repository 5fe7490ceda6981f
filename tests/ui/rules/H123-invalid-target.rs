#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a href="/help" target="_new">"Help"</a>
    };
}
