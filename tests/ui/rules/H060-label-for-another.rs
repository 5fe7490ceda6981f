#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <label for="name">"Mail" <input id="mail" type="email"></label><input id="name">
    };
}
