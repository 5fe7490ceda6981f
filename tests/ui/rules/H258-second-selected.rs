#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <select><option selected>"One"</option><option selected>"Two"</option></select>
    };
}
