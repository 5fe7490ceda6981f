#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta name="author" http-equiv="refresh" content="5">
    };
}
