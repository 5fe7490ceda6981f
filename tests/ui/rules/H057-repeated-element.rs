#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <figure><figcaption>"Left"</figcaption><img src="/a.png" alt=""><figcaption>"Right"</figcaption></figure>
    };
}
