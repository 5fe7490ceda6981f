#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <picture><source srcset="/a.png"><source srcset="/b.png"><img src="/c.png" alt="C"></picture>
    };
}
