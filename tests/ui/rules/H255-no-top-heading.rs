#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><h2>"News"</h2></body></html>
    };
}
