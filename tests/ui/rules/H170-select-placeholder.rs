#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <select required><option value="a">"A"</option></select>
    };
}
