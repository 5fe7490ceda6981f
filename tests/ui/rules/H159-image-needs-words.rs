#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img src="/save.png" role="button">
    };
}
