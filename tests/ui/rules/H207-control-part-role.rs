#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <details><summary role="button">"More"</summary>"Text"</details>
    };
}
