#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <picture><source srcset="/a.avif 900w" type="image/avif"><img src="/c.png" alt="C"></picture>
    };
}
