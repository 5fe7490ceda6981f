#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr><td>"1"</td><td rowspan="2">"2"</td></tr><tr><td colspan="2">"3"</td></tr></table>
    };
}
