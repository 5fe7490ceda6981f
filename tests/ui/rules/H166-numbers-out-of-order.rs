#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meter value="7" max="5"></meter>
    };
}
