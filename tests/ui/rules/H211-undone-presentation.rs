#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="none" tabindex="0">"Save"</div>
    };
}
