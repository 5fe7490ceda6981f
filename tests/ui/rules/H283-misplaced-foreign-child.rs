#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><circle r="4"><rect></rect></circle></svg>
    };
}
