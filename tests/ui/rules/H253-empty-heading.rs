#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <h1></h1>
    };
}
