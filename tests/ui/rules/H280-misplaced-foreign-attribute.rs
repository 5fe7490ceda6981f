#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><circle r="4" x="4"></circle></svg>
    };
}
