#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="preload" href="/app.js" as="worker">
    };
}
