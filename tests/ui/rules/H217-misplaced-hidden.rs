#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="stylesheet" href="/a.css" aria-hidden="true">
    };
}
