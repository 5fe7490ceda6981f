#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <map name="plan"><area shape="circle" href="/" alt="Home"></map>
    };
}
