#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Rooms"</title></head><body><img src="/plan.png" alt="Rooms" usemap="#rooms"></body></html>
    };
}
