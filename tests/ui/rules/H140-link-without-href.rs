#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a target="_blank">"About"</a>
    };
}
