#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta http-equiv="content-security-policy" content="default-src 'selv'">
    };
}
