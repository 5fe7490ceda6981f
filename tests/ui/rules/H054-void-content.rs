#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <br>"Hello"</br>
    };
}
