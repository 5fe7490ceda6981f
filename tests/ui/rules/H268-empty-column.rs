#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr><td colspan="2">"1"</td></tr></table>
    };
}
