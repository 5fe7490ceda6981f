#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div href="/about">"About"</div>
    };
}
