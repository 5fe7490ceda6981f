#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div aria-expanded="true">"Menu"</div>
    };
}
