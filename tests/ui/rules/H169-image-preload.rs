#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="preload" as="script" imagesrcset="/a.png 2x" href="/a.png">
    };
}
