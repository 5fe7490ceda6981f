#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="directory">"Contents"</div>
    };
}
