#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <input type="hidden" name="n" value="1" aria-label="Number">
    };
}
