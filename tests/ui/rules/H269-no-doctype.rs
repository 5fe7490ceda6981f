#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <html lang="en"><head><title>"Hello"</title></head><body></body></html>
    };
}
