#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <table><tr><td role="button">"1"</td></tr></table>
    };
}
