#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="grid"><div role="rowgroup"><div role="button">"Save"</div></div></div>
    };
}
