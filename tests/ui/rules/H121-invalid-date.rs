#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <time datetime="2026-13-01">"soon"</time>
    };
}
