#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta name="author" content="Kim" media="print">
    };
}
