#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <map id="a" name="b"></map>
    };
}
