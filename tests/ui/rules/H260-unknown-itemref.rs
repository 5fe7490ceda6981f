#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope itemref="who"></div></body></html>
    };
}
