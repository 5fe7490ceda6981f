#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <map name="plan"><area shape="circle" coords="10,10" href="/hall" alt="Hall"></map>
    };
}
