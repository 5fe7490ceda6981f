#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <label for="name">"Name"</label><p id="name"><input></p>
    };
}
