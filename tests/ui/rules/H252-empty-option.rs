#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <select><option value="1"></option></select>
    };
}
