#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div role="tablist"><ul><li role="option">"One"</li></ul></div>
    };
}
