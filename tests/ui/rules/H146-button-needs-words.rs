#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input type="image" src="/save.png">
    };
}
