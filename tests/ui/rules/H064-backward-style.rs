#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><p>"Hello"</p><div><style>"p {{ color: navy }}"</style></div></body></html>
    };
}
