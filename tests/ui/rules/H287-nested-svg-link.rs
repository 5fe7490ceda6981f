#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><a href="/"><g><a href="/x"></a></g></a></svg>
    };
}
