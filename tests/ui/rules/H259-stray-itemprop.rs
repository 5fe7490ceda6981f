#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><p itemprop="name">"Ada"</p></body></html>
    };
}
