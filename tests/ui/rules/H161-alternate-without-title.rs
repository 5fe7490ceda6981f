#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="alternate stylesheet" href="/dark.css">
    };
}
