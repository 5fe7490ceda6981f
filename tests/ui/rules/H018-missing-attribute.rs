#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img alt="A cat">
    };
}
