#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div><li>"One"</li></div>
    };
}
