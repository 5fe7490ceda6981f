#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr><td rowspan="2">"1"</td><td>"2"</td></tr></table>
    };
}
