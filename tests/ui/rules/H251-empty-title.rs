#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title></title></head><body><p>"Hello"</p></body></html>
    };
}
