#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <select multiple><button><selectedcontent></selectedcontent></button><option>"One"</option></select>
    };
}
