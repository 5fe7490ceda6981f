#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <embed src="/a.svg" a:b="c">
    };
}
