#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <a href="/"><button>"Save"</button></a>
    };
}
