#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img src="/a.png" alt="A" sizes="100vw">
    };
}
