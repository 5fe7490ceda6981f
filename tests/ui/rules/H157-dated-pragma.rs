#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta http-equiv="content-language" content="en">
    };
}
