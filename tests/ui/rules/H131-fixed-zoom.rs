#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta name="viewport" content="width=device-width, user-scalable=no">
    };
}
