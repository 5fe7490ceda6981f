#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <label>"Name" <input name="first"><input name="last"></label>
    };
}
