#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p style="color red">"Stop"</p>
    };
}
