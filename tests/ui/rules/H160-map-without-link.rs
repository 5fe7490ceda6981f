#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Map"</title></head><body><img src="/map.png" alt="Map" ismap></body></html>
    };
}
