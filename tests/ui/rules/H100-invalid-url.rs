#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a href="/my page">"Mine"</a>
    };
}
