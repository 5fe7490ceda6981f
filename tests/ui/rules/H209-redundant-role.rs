#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <nav role="navigation">"Home"</nav>
    };
}
