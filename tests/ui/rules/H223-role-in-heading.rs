#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <h2><span role="alert">"Saved"</span></h2>
    };
}
