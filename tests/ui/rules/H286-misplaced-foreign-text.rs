#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><g>"Hello"</g></svg>
    };
}
