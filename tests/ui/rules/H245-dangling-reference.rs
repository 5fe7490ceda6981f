#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><input aria-describedby="hint"></body></html>
    };
}
