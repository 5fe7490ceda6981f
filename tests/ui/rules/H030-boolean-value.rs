#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input disabled="false">
    };
}
