#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><path d="M0 0 L10"></path></svg>
    };
}
