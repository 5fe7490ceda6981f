#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="icon" href="icon.png"><base href="/app/">
    };
}
