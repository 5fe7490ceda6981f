#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p lang="english">"Hello"</p>
    };
}
