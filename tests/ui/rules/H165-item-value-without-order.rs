#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <ul><li value="3">"Three"</li></ul>
    };
}
