#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="checkbox" tabindex="0">"Agree"</div>
    };
}
