#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html><head><title>"Hello"</title></head><body></body></html>
    };
}
