#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta http-equiv="refresh" content="5, /next">
    };
}
