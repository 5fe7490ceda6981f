#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div itemtype="https://schema.org/Person">"Kim"</div>
    };
}
