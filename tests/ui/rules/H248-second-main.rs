#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <main>"News"</main><main>"Weather"</main>
    };
}
