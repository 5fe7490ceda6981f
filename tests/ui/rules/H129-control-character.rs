#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p>"19141918"</p>
    };
}
