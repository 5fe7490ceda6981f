#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="">"Saved"</div>
    };
}
