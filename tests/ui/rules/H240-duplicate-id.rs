#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p id="total">"12"</p><p id="total">"15"</p>
    };
}
