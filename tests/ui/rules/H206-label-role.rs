#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <label role="note">"Name"<input name="n"></label>
    };
}
