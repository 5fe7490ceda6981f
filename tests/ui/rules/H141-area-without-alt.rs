#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <map name="plan"><area href="/hall"></map>
    };
}
