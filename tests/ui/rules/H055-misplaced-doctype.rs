#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div><!DOCTYPE html></div>
    };
}
