#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <dl><dt>"Colour"</dt></dl>
    };
}
