#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <time><b>"2026-11-21"</b></time>
    };
}
