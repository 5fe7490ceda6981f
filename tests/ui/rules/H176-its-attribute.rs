#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p its-loc-note-type="alert">"Hello"</p>
    };
}
