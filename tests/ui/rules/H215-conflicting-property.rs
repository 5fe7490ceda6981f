#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input name="n" required aria-required="false">
    };
}
