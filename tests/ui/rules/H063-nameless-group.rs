#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <select><optgroup><option>"Rome"</option></optgroup></select>
    };
}
