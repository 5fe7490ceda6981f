#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <object data="/film" type="mp4"></object>
    };
}
