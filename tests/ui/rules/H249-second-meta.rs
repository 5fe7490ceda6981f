#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <meta name="description" content="News"><meta name="description" content="Weather">
    };
}
