#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a href="javascript:save()">"Save"</a>
    };
}
