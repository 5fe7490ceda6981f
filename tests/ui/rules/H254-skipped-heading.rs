#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <h1>"News"</h1><h3>"Weather"</h3>
    };
}
