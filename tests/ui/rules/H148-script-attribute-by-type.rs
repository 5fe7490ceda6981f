#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <script type="module" src="/a.js" defer></script>
    };
}
