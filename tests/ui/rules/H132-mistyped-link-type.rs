#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a href="/ad" rel="sponsered">"Advertisement"</a>
    };
}
