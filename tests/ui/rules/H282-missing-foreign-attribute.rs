#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><rect><set to="4"></set></rect></svg>
    };
}
