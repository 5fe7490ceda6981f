#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr><td>"1"</td><td>"2"</td></tr><tr><td>"3"</td></tr></table>
    };
}
