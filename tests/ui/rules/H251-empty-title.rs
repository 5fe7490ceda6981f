#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <head><title></title></head>
    };
}
