#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><div role="tablist"><button role="tab" aria-selected="true">"One"</button></div></body></html>
    };
}
