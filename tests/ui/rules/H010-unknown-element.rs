#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <artcle>"News"</artcle>
    };
}
