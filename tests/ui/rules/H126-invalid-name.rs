#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p is="counter">"Hello"</p>
    };
}
