#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="button"><a href="/">"Home"</a></div>
    };
}
