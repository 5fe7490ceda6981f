#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="license" itemprop="license" href="/license">
    };
}
