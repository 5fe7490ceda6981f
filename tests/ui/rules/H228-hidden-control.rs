#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <button aria-hidden="true">"Save"</button>
    };
}
