#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img src="/cat.jpg" alt="" role="img">
    };
}
