#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <textarea wrap="hard"></textarea>
    };
}
