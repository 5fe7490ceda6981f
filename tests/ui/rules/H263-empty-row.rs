#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr></tr></table>
    };
}
