#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="status" aria-haspopup="true">"Saved"</div>
    };
}
