#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input name="n" disabled aria-disabled="true">
    };
}
