#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr><th>"Price"</th></tr><tr><td headers="price">"12"</td></tr></table>
    };
}
