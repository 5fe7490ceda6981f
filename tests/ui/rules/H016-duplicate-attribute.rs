#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p id="a" id="b">"Hello"</p>
    };
}
