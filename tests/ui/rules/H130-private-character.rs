#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p>" Download"</p>
    };
}
