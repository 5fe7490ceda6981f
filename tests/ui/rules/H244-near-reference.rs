#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <label for="emial">"Email"</label><input id="email">
    };
}
