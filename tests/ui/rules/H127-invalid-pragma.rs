#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta http-equiv="content-type" content="text/html; charset=latin1">
    };
}
