#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <h2 role="button">"Save"</h2>
    };
}
