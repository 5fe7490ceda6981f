#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <style>"p {{ color red }}"</style>
    };
}
