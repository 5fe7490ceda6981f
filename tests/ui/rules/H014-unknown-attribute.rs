#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a hreff="/about">"About"</a>
    };
}
