#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input name="first" autocomplete="firstname">
    };
}
