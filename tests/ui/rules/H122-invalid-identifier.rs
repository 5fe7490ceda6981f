#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p id="main part">"Hello"</p>
    };
}
