#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <ul>"One"</ul>
    };
}
