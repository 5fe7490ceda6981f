#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><div role="option">"Red"</div></body></html>
    };
}
