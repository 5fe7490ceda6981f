#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <button type="button" formaction="/save">"Save"</button>
    };
}
