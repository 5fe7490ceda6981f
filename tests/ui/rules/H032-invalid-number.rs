#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <textarea rows="5em"></textarea>
    };
}
