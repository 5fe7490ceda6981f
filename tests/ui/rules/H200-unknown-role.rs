#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="buton" tabindex="0">"Save"</div>
    };
}
