#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input type="color" value="orange">
    };
}
