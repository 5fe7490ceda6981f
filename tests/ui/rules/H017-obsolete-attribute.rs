#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p align="center">"Hello"</p>
    };
}
