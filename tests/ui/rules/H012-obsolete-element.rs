#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <center>"Hello"</center>
    };
}
