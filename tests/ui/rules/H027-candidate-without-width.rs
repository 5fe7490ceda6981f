#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img srcset="/a.png 2x" sizes="100vw" alt="A">
    };
}
