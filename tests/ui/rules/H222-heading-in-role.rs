#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="button" tabindex="0"><h2>"More"</h2></div>
    };
}
