#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><button><i class="save"></i></button></body></html>
    };
}
