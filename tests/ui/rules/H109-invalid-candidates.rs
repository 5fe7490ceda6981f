#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img src="/a.png" srcset="/b.png 2" alt="A">
    };
}
