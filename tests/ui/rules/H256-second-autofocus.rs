#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input autofocus><input autofocus>
    };
}
