#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p><div>"Hello"</div></p>
    };
}
