#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p tabIndex="0">"Hello"</p>
    };
}
