#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img srcset="/a.png 900w" sizes="auto" alt="A">
    };
}
